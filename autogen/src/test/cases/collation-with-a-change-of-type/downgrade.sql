-- hazard: may-fail column item.a, values that do not fit character varying(10)
-- hazard: may-fail column item.b, values that do not fit character varying(10)

-- alter column item.a (type text to character varying(10))
ALTER TABLE item ALTER COLUMN a TYPE character varying(10) COLLATE "C";

-- alter column item.b (type text to character varying(10); collation none to "C")
ALTER TABLE item ALTER COLUMN b TYPE character varying(10) COLLATE "C";
