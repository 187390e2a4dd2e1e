-- model.Item.active: add column item.active
ALTER TABLE item ADD COLUMN active boolean;
-- migrate:todo backfill item.active
UPDATE item SET active = <value>;
ALTER TABLE item ALTER COLUMN active SET NOT NULL;

-- model.Item.count: add column item.count
ALTER TABLE item ADD COLUMN count integer;
-- migrate:todo backfill item.count
UPDATE item SET count = <value>;
ALTER TABLE item ALTER COLUMN count SET NOT NULL;

-- model.Item.day: add column item.day
ALTER TABLE item ADD COLUMN day date;

-- model.Item.price: add column item.price
ALTER TABLE item ADD COLUMN price numeric(38,2);

-- model.Item.time: add column item."time"
ALTER TABLE item ADD COLUMN "time" numeric(21,0);

-- model.Item.seen: add column item.seen
ALTER TABLE item ADD COLUMN seen timestamp(6) with time zone;

-- model.Item.token: add column item.token
ALTER TABLE item ADD COLUMN token uuid;

-- model.Item.facts: add column item.facts
ALTER TABLE item ADD COLUMN facts jsonb;

-- model.Item.picture: add column item.picture
ALTER TABLE item ADD COLUMN picture bytea;

-- model.Item.tags: add column item.tags
ALTER TABLE item ADD COLUMN tags character varying(255)[];
