-- alter column item.a (type character varying(10) to character varying(20))
ALTER TABLE item ALTER COLUMN a TYPE character varying(20);
