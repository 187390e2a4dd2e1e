-- drop view public.top
DROP VIEW top;

-- drop view public.middle
DROP VIEW middle;

-- drop view public.low
DROP VIEW low;

-- create view public.low
CREATE VIEW low AS
 SELECT id,
    a
   FROM item;

-- create view public.middle
CREATE VIEW middle AS
 SELECT id,
    a
   FROM low
  WHERE (id > 1);

-- create view public.top
CREATE VIEW top AS
 SELECT a
   FROM middle;
