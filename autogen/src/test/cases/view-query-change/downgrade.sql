-- hazard: may-fail column item.name, values that do not fit character varying(50)

-- model.Named: drop view public.named
DROP VIEW named;

-- model.Item.name: alter column item.name (type character varying(80) to character varying(50))
ALTER TABLE item ALTER COLUMN name TYPE character varying(50);

-- model.Named: create view public.named
CREATE VIEW named AS
 SELECT id,
    name
   FROM item
  WHERE (id > 0);
