-- drop foreign key item.fk
ALTER TABLE item DROP CONSTRAINT fk;
