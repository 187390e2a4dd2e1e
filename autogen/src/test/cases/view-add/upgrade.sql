-- model.Named: create view public.named
CREATE VIEW named AS
 SELECT id,
    upper((name)::text) AS name
   FROM item
  WHERE (id > 10);
