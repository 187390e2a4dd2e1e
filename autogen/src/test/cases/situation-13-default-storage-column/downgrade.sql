-- hazard: data-loss column item.b_tz
-- hazard: data-loss column item.b

-- model.Item.b.zoneOffset: drop column item.b_tz
ALTER TABLE item DROP COLUMN b_tz;

-- model.Item.b.instant: drop column item.b
ALTER TABLE item DROP COLUMN b;
