-- drop view public.v
DROP VIEW v;

-- alter column item.x (type integer to bigint)
ALTER TABLE item ALTER COLUMN x TYPE bigint;

-- create view public.v
CREATE VIEW v AS
 SELECT id,
    x
   FROM item;
