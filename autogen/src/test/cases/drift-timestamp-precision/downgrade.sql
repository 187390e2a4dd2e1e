-- hazard: data-loss column item.x, timestamp(6) without time zone to timestamp(3) without time zone

-- alter column item.x (type timestamp(6) without time zone to timestamp(3) without time zone)
ALTER TABLE item ALTER COLUMN x TYPE timestamp(3) without time zone;
