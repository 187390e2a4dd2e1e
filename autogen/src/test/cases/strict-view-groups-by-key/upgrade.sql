-- hazard: may-fail column item.id, rows without a value
-- hazard: may-fail primary key item.item_pk, rows that violate it
-- alter column item.id (not null)
ALTER TABLE item ALTER COLUMN id SET NOT NULL;

-- add primary key item.item_pk
ALTER TABLE item ADD CONSTRAINT item_pk PRIMARY KEY (id);

-- create view public.grouped
CREATE VIEW grouped AS
 SELECT id,
    a,
    count(*) AS n
   FROM item
  GROUP BY id;
