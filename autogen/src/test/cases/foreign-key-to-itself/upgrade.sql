-- hazard: may-fail foreign key item.fkqdcluedneghw6jtrfu1cdrod2, rows that violate it
ALTER TABLE item ADD COLUMN parent_id bigint;
ALTER TABLE item ADD CONSTRAINT fkqdcluedneghw6jtrfu1cdrod2 FOREIGN KEY (parent_id) REFERENCES item(id);
