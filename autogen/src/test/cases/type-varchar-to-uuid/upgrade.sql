-- hazard: may-fail column item.a, values that do not fit uuid
-- model.Item.a: alter column item.a (type character varying(255) to uuid)
ALTER TABLE item ALTER COLUMN a TYPE uuid USING a::uuid;
