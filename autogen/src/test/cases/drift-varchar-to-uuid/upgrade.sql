-- hazard: may-fail column item.x, values that do not fit uuid
ALTER TABLE item ALTER COLUMN x TYPE uuid USING x::uuid;
