-- hazard: data-loss column item.b
-- drop view public.shown
DROP VIEW shown;

-- drop column item.b
ALTER TABLE item DROP COLUMN b;

-- create view public.shown
CREATE VIEW shown AS
 SELECT id,
    a
   FROM item;
