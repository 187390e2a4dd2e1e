-- model.Item.code: alter column item.code (type integer to bigint)
ALTER TABLE item ALTER COLUMN code TYPE bigint;
