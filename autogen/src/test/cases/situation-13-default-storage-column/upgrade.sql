-- model.Item.b.zoneOffset: add column item.b_tz
ALTER TABLE item ADD COLUMN b_tz integer;

-- model.Item.b.instant: add column item.b
ALTER TABLE item ADD COLUMN b timestamp(6) with time zone;
