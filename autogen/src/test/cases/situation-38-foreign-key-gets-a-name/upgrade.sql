-- model.Item.parent: rename foreign key item.fkqdcluedneghw6jtrfu1cdrod2 to fk_parent
ALTER TABLE item RENAME CONSTRAINT fkqdcluedneghw6jtrfu1cdrod2 TO fk_parent;
