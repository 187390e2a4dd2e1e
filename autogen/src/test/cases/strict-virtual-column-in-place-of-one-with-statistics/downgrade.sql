-- hazard: data-loss column a_b.x1.line_0

-- drop column a_b.x1.line_0
ALTER TABLE a_b.x1 DROP COLUMN line_0;

-- add column a_b.x1.line_0
ALTER TABLE a_b.x1 ADD COLUMN line_0 smallint DEFAULT (1 + 2) NOT NULL;

-- alter table a_b.x1: column line_0
ALTER TABLE a_b.x1 ALTER COLUMN line_0 SET STATISTICS 11;

-- comment on schema a_b
COMMENT ON SCHEMA a_b IS E'about 2 ''quoted'' \\ $$ ; -- ü'
;
