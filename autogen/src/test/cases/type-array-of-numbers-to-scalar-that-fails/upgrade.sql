-- hazard: may-fail column item.a, values that do not fit bigint
-- model.Item.a: alter column item.a (type integer[] to bigint)
ALTER TABLE item ALTER COLUMN a TYPE bigint USING CASE WHEN cardinality(a) > 1 THEN ('several elements: ' || a::text)::boolean::text::bigint ELSE a[1] END;
