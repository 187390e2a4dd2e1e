-- drop foreign key line.fk
ALTER TABLE line DROP CONSTRAINT fk;
