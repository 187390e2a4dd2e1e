-- alter column item.x (type character varying(50) to text)
ALTER TABLE item ALTER COLUMN x TYPE text;
