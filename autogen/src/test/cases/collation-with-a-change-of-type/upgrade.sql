-- alter column item.a (type character varying(10) to text)
ALTER TABLE item ALTER COLUMN a TYPE text COLLATE "C";

-- alter column item.b (type character varying(10) to text; collation "C" to none)
ALTER TABLE item ALTER COLUMN b TYPE text;
