-- hazard: may-fail column item.id, values that do not fit integer

-- model.Item.id: alter column item.id (type bigint to integer)
ALTER TABLE item ALTER COLUMN id TYPE integer;
