-- hazard: data-loss partition public.item_high
-- hazard: data-loss column item.a

-- drop partition public.item_high
DROP TABLE item_high;

-- drop index item_a on item
DROP INDEX item_a;

-- drop column item.a
ALTER TABLE item DROP COLUMN a;
