-- hazard: data-loss column item.a_tz

-- model.Item.a.zoneOffset: drop column item.a_tz
ALTER TABLE item DROP COLUMN a_tz;
