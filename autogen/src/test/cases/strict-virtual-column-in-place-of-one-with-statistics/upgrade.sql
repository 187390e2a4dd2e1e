-- hazard: data-loss column a_b.x1.line_0
-- drop column a_b.x1.line_0
ALTER TABLE a_b.x1 DROP COLUMN line_0;

-- add column a_b.x1.line_0
ALTER TABLE a_b.x1 ADD COLUMN line_0 smallint GENERATED ALWAYS AS (abs("semi;colon_0")) VIRTUAL;

-- comment on schema a_b
COMMENT ON SCHEMA a_b IS NULL;
