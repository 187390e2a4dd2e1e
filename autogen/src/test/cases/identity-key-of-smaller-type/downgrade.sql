-- hazard: may-fail column item.id, values that do not fit integer
-- hazard: may-fail column line.item, values that do not fit integer

-- drop foreign key line.line_item_fkey
ALTER TABLE line DROP CONSTRAINT line_item_fkey;

-- alter column item.id (type bigint to integer)
ALTER TABLE item ALTER COLUMN id TYPE integer;

-- alter column line.item (type bigint to integer)
ALTER TABLE line ALTER COLUMN item TYPE integer;

-- add foreign key line.line_item_fkey
ALTER TABLE line ADD CONSTRAINT line_item_fkey FOREIGN KEY (item) REFERENCES item(id);
