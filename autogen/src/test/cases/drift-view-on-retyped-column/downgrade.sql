-- hazard: may-fail column item.x, values that do not fit integer

-- drop view public.v
DROP VIEW v;

-- alter column item.x (type bigint to integer)
ALTER TABLE item ALTER COLUMN x TYPE integer;

-- create view public.v
CREATE VIEW v AS
 SELECT id,
    x
   FROM item;
