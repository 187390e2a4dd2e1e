-- model.Item.parent: add column item.parent_id
ALTER TABLE item ADD COLUMN parent_id bigint;

-- model.Item.parent: add foreign key item.fkqdcluedneghw6jtrfu1cdrod2
ALTER TABLE item ADD CONSTRAINT fkqdcluedneghw6jtrfu1cdrod2 FOREIGN KEY (parent_id) REFERENCES item(id);
