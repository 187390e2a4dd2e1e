-- model.Item.c: alter column item.c (type timestamp(3) with time zone to timestamp(6) with time zone)
ALTER TABLE item ALTER COLUMN c TYPE timestamp(6) with time zone;
