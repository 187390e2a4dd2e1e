-- model.Item.a: alter column item.a (type character varying(255) to text)
ALTER TABLE item ALTER COLUMN a TYPE text;
