-- hazard: may-fail foreign key line.fk, rows that violate it

-- drop foreign key line.fk
ALTER TABLE line DROP CONSTRAINT fk;

-- drop unique constraint item.uq
ALTER TABLE item DROP CONSTRAINT uq;

-- drop unique constraint item.uq_b
ALTER TABLE item DROP CONSTRAINT uq_b;

-- add unique constraint item.uq
ALTER TABLE item ADD CONSTRAINT uq UNIQUE (a);

-- add foreign key line.fk
ALTER TABLE line ADD CONSTRAINT fk FOREIGN KEY (item) REFERENCES item(a);
