-- drop primary key item.item_pkey
ALTER TABLE item DROP CONSTRAINT item_pkey;
