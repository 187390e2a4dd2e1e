-- drop foreign key item.two
ALTER TABLE item DROP CONSTRAINT two;
