-- hazard: may-fail column item.x, values that do not fit uuid
-- alter column item.x (type character varying(36) to uuid)
ALTER TABLE item ALTER COLUMN x TYPE uuid USING x::uuid;
