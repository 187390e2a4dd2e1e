-- model.Item.a: alter column item.a (type character varying(255) to character varying(255)[])
ALTER TABLE item ALTER COLUMN a TYPE character varying(255)[] USING CASE WHEN a IS NOT NULL THEN ARRAY[a] END;
