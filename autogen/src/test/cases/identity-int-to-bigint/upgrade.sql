-- model.Item.id: alter column item.id (type integer to bigint)
ALTER TABLE item ALTER COLUMN id TYPE bigint;
