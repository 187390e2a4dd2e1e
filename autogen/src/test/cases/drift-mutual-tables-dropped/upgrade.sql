-- hazard: data-loss table a
-- hazard: data-loss table b
-- drop foreign key b.b_a_fkey
ALTER TABLE b DROP CONSTRAINT b_a_fkey;

-- drop table a
DROP TABLE a;

-- drop table b
DROP TABLE b;
