-- hazard: may-fail unique constraint item.item_a_key, rows that violate it
-- hazard: may-fail foreign key line.line_item_fkey, rows that violate it
-- add unique constraint item.item_a_key
ALTER TABLE item ADD CONSTRAINT item_a_key UNIQUE (a);

-- add foreign key line.line_item_fkey
ALTER TABLE line ADD CONSTRAINT line_item_fkey FOREIGN KEY (item) REFERENCES item(a);
