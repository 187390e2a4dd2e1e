-- hazard: may-fail column item.a, values that do not fit character varying(255)
-- model.Item.a: alter column item.a (type character varying(255)[] to character varying(255))
ALTER TABLE item ALTER COLUMN a TYPE character varying(255) USING CASE WHEN cardinality(a) > 1 THEN ('several elements: ' || a::text)::boolean::text::character varying(255) ELSE a[1] END;
