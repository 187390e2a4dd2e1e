-- alter table a: unlogged
ALTER TABLE a SET LOGGED;

-- alter table b: unlogged
ALTER TABLE b SET LOGGED;

-- alter table c: unlogged
ALTER TABLE c SET LOGGED;
