-- model.Item.a: alter column item.a (type time(0) without time zone to time(6) without time zone)
ALTER TABLE item ALTER COLUMN a TYPE time(6) without time zone;
