-- drop view public.shown
DROP VIEW shown;

-- add column item.b
ALTER TABLE item ADD COLUMN b text;

-- create view public.shown
CREATE VIEW shown AS
 SELECT id,
    a,
    b
   FROM item;
