-- hazard: may-fail foreign key line.fk, rows that violate it
-- add foreign key line.fk
ALTER TABLE line ADD CONSTRAINT fk FOREIGN KEY (item_a, item_b) REFERENCES item(a, b) ON UPDATE CASCADE;
