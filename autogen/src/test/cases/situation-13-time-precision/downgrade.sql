-- hazard: data-loss column item.a, time(6) without time zone to time(0) without time zone

-- model.Item.a: alter column item.a (type time(6) without time zone to time(0) without time zone)
ALTER TABLE item ALTER COLUMN a TYPE time(0) without time zone;
