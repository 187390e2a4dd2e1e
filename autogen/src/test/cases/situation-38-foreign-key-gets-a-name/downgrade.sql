ALTER TABLE item RENAME CONSTRAINT fk_parent TO fkqdcluedneghw6jtrfu1cdrod2;
