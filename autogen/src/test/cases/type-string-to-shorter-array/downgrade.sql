-- hazard: may-fail column item.a, values that do not fit character varying(20)

-- model.Item.a: alter column item.a (type character varying(3)[] to character varying(20))
ALTER TABLE item ALTER COLUMN a TYPE character varying(20) USING CASE WHEN cardinality(a) > 1 THEN ('several elements: ' || a::text)::boolean::text::character varying(20) ELSE a[1] END;
