-- alter table item: unlogged
ALTER TABLE item SET UNLOGGED;
