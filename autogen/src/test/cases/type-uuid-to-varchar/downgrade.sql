-- hazard: may-fail column item.a, values that do not fit uuid

ALTER TABLE item ALTER COLUMN a TYPE uuid USING a::uuid;
