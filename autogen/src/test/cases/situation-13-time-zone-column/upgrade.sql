-- model.Item.a.zoneOffset: add column item.a_tz
ALTER TABLE item ADD COLUMN a_tz integer;
