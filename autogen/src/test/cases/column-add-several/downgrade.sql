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

-- model.Item.active: drop column item.active
ALTER TABLE item DROP COLUMN active;

-- model.Item.count: drop column item.count
ALTER TABLE item DROP COLUMN count;

-- model.Item.day: drop column item.day
ALTER TABLE item DROP COLUMN day;

-- model.Item.price: drop column item.price
ALTER TABLE item DROP COLUMN price;

-- model.Item.time: drop column item."time"
ALTER TABLE item DROP COLUMN "time";

-- model.Item.seen: drop column item.seen
ALTER TABLE item DROP COLUMN seen;

-- model.Item.token: drop column item.token
ALTER TABLE item DROP COLUMN token;

-- model.Item.facts: drop column item.facts
ALTER TABLE item DROP COLUMN facts;

-- model.Item.picture: drop column item.picture
ALTER TABLE item DROP COLUMN picture;

-- model.Item.tags: drop column item.tags
ALTER TABLE item DROP COLUMN tags;
