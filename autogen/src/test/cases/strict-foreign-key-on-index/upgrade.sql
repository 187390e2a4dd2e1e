-- hazard: may-fail index item_id on item, duplicate rows
-- drop foreign key line.line_item
ALTER TABLE line DROP CONSTRAINT line_item;

-- drop index item_id on item
DROP INDEX item_id;

-- create index item_id on item
CREATE UNIQUE INDEX item_id ON item (id) WITH (fillfactor='70');

-- add foreign key line.line_item
ALTER TABLE line ADD CONSTRAINT line_item FOREIGN KEY (item) REFERENCES item(id);
