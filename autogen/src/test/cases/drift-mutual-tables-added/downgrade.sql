-- hazard: data-loss table a
-- hazard: data-loss table b

ALTER TABLE b DROP CONSTRAINT b_a_fkey;
DROP TABLE a;
DROP TABLE b;
