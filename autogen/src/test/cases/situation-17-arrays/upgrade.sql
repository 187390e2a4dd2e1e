-- model.Item.e: alter column item.e (type integer[] to bigint[])
ALTER TABLE item ALTER COLUMN e TYPE bigint[];
