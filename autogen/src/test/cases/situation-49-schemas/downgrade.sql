-- hazard: data-loss column shop.item.mixed_id

ALTER TABLE shop.item DROP CONSTRAINT fkobukoutwqb8sfx199yl8hxtr8;
DROP INDEX shop.ix_a;
ALTER TABLE shop.item DROP COLUMN mixed_id;
