-- hazard: data-loss column public.item.active
-- hazard: data-loss column public.item.count
-- hazard: data-loss column public.item.day
-- hazard: data-loss column public.item.facts
-- hazard: data-loss column public.item.picture
-- hazard: data-loss column public.item.price
-- hazard: data-loss column public.item.seen
-- hazard: data-loss column public.item.tags
-- hazard: data-loss column public.item.time
-- hazard: data-loss column public.item.token

ALTER TABLE item DROP COLUMN active;
ALTER TABLE item DROP COLUMN count;
ALTER TABLE item DROP COLUMN day;
ALTER TABLE item DROP COLUMN facts;
ALTER TABLE item DROP COLUMN picture;
ALTER TABLE item DROP COLUMN price;
ALTER TABLE item DROP COLUMN seen;
ALTER TABLE item DROP COLUMN tags;
ALTER TABLE item DROP COLUMN "time";
ALTER TABLE item DROP COLUMN token;
