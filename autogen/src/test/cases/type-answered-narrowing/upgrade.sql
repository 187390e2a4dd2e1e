-- hazard: data-loss column item.a, character varying(20) to character varying(3)
-- model.Item.a: alter column item.a (type character varying(20) to character varying(3))
ALTER TABLE item ALTER COLUMN a TYPE character varying(3) USING left(a, 3);
