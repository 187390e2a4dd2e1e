-- alter table c: unlogged
ALTER TABLE c SET UNLOGGED;

-- alter table b: unlogged
ALTER TABLE b SET UNLOGGED;

-- alter table a: unlogged
ALTER TABLE a SET UNLOGGED;
