-- hazard: may-fail foreign key item.fk, rows that violate it

ALTER TABLE item DROP CONSTRAINT fk;
ALTER TABLE item ADD CONSTRAINT fk FOREIGN KEY (t) REFERENCES target(id) DEFERRABLE;
