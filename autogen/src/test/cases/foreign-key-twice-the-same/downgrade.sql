-- hazard: may-fail foreign key item.two, rows that violate it

-- add foreign key item.two
ALTER TABLE item ADD CONSTRAINT two FOREIGN KEY (parent) REFERENCES item(id);
