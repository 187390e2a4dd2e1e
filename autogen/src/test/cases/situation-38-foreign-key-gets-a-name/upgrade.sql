ALTER TABLE item RENAME CONSTRAINT fkqdcluedneghw6jtrfu1cdrod2 TO fk_parent;
