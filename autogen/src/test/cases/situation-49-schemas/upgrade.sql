-- model.Twin.mixed: add column shop.item.mixed_id
ALTER TABLE shop.item ADD COLUMN mixed_id bigint;

-- model.Twin.a: create index ix_a on shop.item
CREATE INDEX ix_a ON shop.item (a);

-- model.Twin.mixed: add foreign key shop.item.fkobukoutwqb8sfx199yl8hxtr8
ALTER TABLE shop.item ADD CONSTRAINT fkobukoutwqb8sfx199yl8hxtr8 FOREIGN KEY (mixed_id) REFERENCES "Mixed Schema".item(id);
