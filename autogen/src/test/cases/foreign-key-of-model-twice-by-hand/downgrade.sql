-- hazard: may-fail foreign key item.fkqdcluedneghw6jtrfu1cdrod2, rows that violate it

-- model.Item.parent_id: add foreign key item.fkqdcluedneghw6jtrfu1cdrod2
ALTER TABLE item ADD CONSTRAINT fkqdcluedneghw6jtrfu1cdrod2 FOREIGN KEY (parent_id) REFERENCES item(id);
