-- drop primary key item.item_pkey
ALTER TABLE item DROP CONSTRAINT item_pkey;

-- add primary key item.item_pkey
ALTER TABLE item ADD CONSTRAINT item_pkey PRIMARY KEY (id, a);
