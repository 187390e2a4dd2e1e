-- hazard: may-fail foreign key line.fk, rows that violate it
-- drop foreign key line.fk
ALTER TABLE line DROP CONSTRAINT fk;

-- add foreign key line.fk
ALTER TABLE line ADD CONSTRAINT fk FOREIGN KEY (b, a) REFERENCES item(a, b);
