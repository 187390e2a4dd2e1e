-- drop primary key item.item_pk
ALTER TABLE item DROP CONSTRAINT item_pk;

-- add primary key item.item_pk
ALTER TABLE item ADD CONSTRAINT item_pk PRIMARY KEY (id);

-- create view public.grouped
CREATE VIEW grouped AS
 SELECT id,
    a,
    count(*) AS n
   FROM item
  GROUP BY id;
