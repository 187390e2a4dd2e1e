-- model.Item.a: alter column item.a (type timestamp(3) without time zone to timestamp(6) without time zone)
ALTER TABLE item ALTER COLUMN a TYPE timestamp(6) without time zone;
