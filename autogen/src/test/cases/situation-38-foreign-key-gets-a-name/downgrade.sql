-- model.Item.parent: rename foreign key item.fk_parent to fkqdcluedneghw6jtrfu1cdrod2
ALTER TABLE item RENAME CONSTRAINT fk_parent TO fkqdcluedneghw6jtrfu1cdrod2;
