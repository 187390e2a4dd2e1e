-- hazard: data-loss column item.a, timestamp(6) without time zone to timestamp(3) without time zone
-- model.Item.a: alter column item.a (type timestamp(6) without time zone to timestamp(3) without time zone)
ALTER TABLE item ALTER COLUMN a TYPE timestamp(3) without time zone;
