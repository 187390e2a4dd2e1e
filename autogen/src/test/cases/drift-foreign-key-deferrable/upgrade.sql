-- drop foreign key item.fk
ALTER TABLE item DROP CONSTRAINT fk;

-- add foreign key item.fk
ALTER TABLE item ADD CONSTRAINT fk FOREIGN KEY (t) REFERENCES target(id) DEFERRABLE;
