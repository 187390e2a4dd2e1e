-- drop foreign key line.line_item_fkey
ALTER TABLE line DROP CONSTRAINT line_item_fkey;

-- alter column item.id (type integer to bigint)
ALTER TABLE item ALTER COLUMN id TYPE bigint;

-- alter column line.item (type integer to bigint)
ALTER TABLE line ALTER COLUMN item TYPE bigint;

-- add foreign key line.line_item_fkey
ALTER TABLE line ADD CONSTRAINT line_item_fkey FOREIGN KEY (item) REFERENCES item(id);
