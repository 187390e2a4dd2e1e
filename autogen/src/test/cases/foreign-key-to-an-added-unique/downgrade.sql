-- drop foreign key line.line_item_fkey
ALTER TABLE line DROP CONSTRAINT line_item_fkey;

-- drop unique constraint item.item_a_key
ALTER TABLE item DROP CONSTRAINT item_a_key;
