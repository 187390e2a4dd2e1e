-- hazard: may-fail foreign key shop.item.fkobukoutwqb8sfx199yl8hxtr8, rows that violate it
ALTER TABLE shop.item ADD COLUMN mixed_id bigint;
CREATE INDEX ix_a ON shop.item (a);
ALTER TABLE shop.item ADD CONSTRAINT fkobukoutwqb8sfx199yl8hxtr8 FOREIGN KEY (mixed_id) REFERENCES "Mixed Schema".item(id);
