-- hazard: may-fail foreign key item.again, rows that violate it

-- model.Item.parent_id: add foreign key item.again
ALTER TABLE item ADD CONSTRAINT again FOREIGN KEY (parent_id) REFERENCES item(id);
