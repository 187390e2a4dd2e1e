-- hazard: may-fail foreign key item.fkqdcluedneghw6jtrfu1cdrod2, rows that violate it
-- model.Item.parent: add column item.parent_id
ALTER TABLE item ADD COLUMN parent_id bigint;
UPDATE item SET parent_id = id;
ALTER TABLE item ALTER COLUMN parent_id SET NOT NULL;

-- model.Item.parent: add foreign key item.fkqdcluedneghw6jtrfu1cdrod2
ALTER TABLE item ADD CONSTRAINT fkqdcluedneghw6jtrfu1cdrod2 FOREIGN KEY (parent_id) REFERENCES item(id);
