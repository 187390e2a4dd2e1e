-- hazard: data-loss column item.c, timestamp(6) with time zone to timestamp(3) with time zone

-- model.Item.c: alter column item.c (type timestamp(6) with time zone to timestamp(3) with time zone)
ALTER TABLE item ALTER COLUMN c TYPE timestamp(3) with time zone;
