-- drop foreign key item.fk
ALTER TABLE item DROP CONSTRAINT fk;

-- add foreign key item.fk
ALTER TABLE item ADD CONSTRAINT fk FOREIGN KEY (b) REFERENCES parent(id) ON UPDATE CASCADE ON DELETE SET NULL DEFERRABLE;
