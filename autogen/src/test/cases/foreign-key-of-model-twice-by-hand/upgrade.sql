-- model.Item.parent_id: drop foreign key item.fkqdcluedneghw6jtrfu1cdrod2
ALTER TABLE item DROP CONSTRAINT fkqdcluedneghw6jtrfu1cdrod2;
