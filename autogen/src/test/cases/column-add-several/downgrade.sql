-- hazard: data-loss column item.active
-- hazard: data-loss column item.count
-- hazard: data-loss column item.day
-- hazard: data-loss column item.price
-- hazard: data-loss column item."time"
-- hazard: data-loss column item.seen
-- hazard: data-loss column item.token
-- hazard: data-loss column item.facts
-- hazard: data-loss column item.picture
-- hazard: data-loss column item.tags

ALTER TABLE item DROP COLUMN active;
ALTER TABLE item DROP COLUMN count;
ALTER TABLE item DROP COLUMN day;
ALTER TABLE item DROP COLUMN price;
ALTER TABLE item DROP COLUMN "time";
ALTER TABLE item DROP COLUMN seen;
ALTER TABLE item DROP COLUMN token;
ALTER TABLE item DROP COLUMN facts;
ALTER TABLE item DROP COLUMN picture;
ALTER TABLE item DROP COLUMN tags;
