-- alter column item.x (type timestamp(3) without time zone to timestamp(6) without time zone)
ALTER TABLE item ALTER COLUMN x TYPE timestamp(6) without time zone;
