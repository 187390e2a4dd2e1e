-- hazard: may-fail unique constraint item.uq_b, rows that violate it
-- hazard: may-fail foreign key line.fk, rows that violate it
-- add unique constraint item.uq_b
ALTER TABLE item ADD CONSTRAINT uq_b UNIQUE (b);

-- drop foreign key line.fk
ALTER TABLE line DROP CONSTRAINT fk;

-- drop unique constraint item.uq
ALTER TABLE item DROP CONSTRAINT uq;

-- add unique constraint item.uq
ALTER TABLE item ADD CONSTRAINT uq UNIQUE (a) DEFERRABLE;

-- add foreign key line.fk
ALTER TABLE line ADD CONSTRAINT fk FOREIGN KEY (item) REFERENCES item(b);
