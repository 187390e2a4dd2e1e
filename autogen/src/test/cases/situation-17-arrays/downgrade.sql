-- hazard: may-fail column item.e, values that do not fit integer[]

-- model.Item.e: alter column item.e (type bigint[] to integer[])
ALTER TABLE item ALTER COLUMN e TYPE integer[];
