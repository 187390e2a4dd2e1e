-- hazard: data-loss column item.parent_id

-- model.Item.parent: drop foreign key item.fkqdcluedneghw6jtrfu1cdrod2
ALTER TABLE item DROP CONSTRAINT fkqdcluedneghw6jtrfu1cdrod2;

-- model.Item.parent: drop column item.parent_id
ALTER TABLE item DROP COLUMN parent_id;
