-- hazard: may-fail check constraint item.ck, rows that violate it
-- add check constraint item.ck
ALTER TABLE item ADD CONSTRAINT ck CHECK (((a BETWEEN 1 AND 10) AND (b > 0)));

-- create view public.v
CREATE VIEW v AS
 SELECT a
   FROM item
  WHERE ((a BETWEEN 1 AND 10) AND (b > 0));
