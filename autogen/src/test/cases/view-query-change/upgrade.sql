-- model.Named: drop view public.named
DROP VIEW named;

-- model.Item.name: alter column item.name (type character varying(50) to character varying(80))
ALTER TABLE item ALTER COLUMN name TYPE character varying(80);

-- model.Named: create view public.named
CREATE VIEW named AS
 SELECT id,
    upper((name)::text) AS name
   FROM item
  WHERE (id > 10);
