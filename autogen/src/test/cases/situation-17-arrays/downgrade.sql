-- model.Item.e: alter column item.e (type bigint[] to integer[])
ALTER TABLE item ALTER COLUMN e TYPE integer[] USING e::integer[];
