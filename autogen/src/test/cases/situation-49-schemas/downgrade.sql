-- hazard: data-loss column shop.item.mixed_id

-- model.Twin.mixed: drop foreign key shop.item.fkobukoutwqb8sfx199yl8hxtr8
ALTER TABLE shop.item DROP CONSTRAINT fkobukoutwqb8sfx199yl8hxtr8;

-- model.Twin.a: drop index ix_a on shop.item
DROP INDEX shop.ix_a;

-- model.Twin.mixed: drop column shop.item.mixed_id
ALTER TABLE shop.item DROP COLUMN mixed_id;
