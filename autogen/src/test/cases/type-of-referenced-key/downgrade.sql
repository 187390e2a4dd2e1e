-- hazard: may-fail column item.code, values that do not fit integer

-- model.Item.code: alter column item.code (type bigint to integer)
ALTER TABLE item ALTER COLUMN code TYPE integer;
