-- drop view public.grouped
DROP VIEW grouped;

-- drop primary key item.item_pk
ALTER TABLE item DROP CONSTRAINT item_pk;

-- add primary key item.item_pk
ALTER TABLE item ADD CONSTRAINT item_pk PRIMARY KEY (id) DEFERRABLE;
