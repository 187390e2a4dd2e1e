-- hazard: data-loss table line
-- drop foreign key line.line_item
ALTER TABLE line DROP CONSTRAINT line_item;

-- drop unique constraint item.item_key
ALTER TABLE item DROP CONSTRAINT item_key;

-- drop table line
DROP TABLE line;
