-- drop trigger ours on public.item
DROP TRIGGER ours ON item;

-- create view public.ours
CREATE VIEW ours AS
 SELECT name
   FROM item;
