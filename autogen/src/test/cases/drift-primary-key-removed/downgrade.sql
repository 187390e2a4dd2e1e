-- hazard: may-fail primary key item.item_pkey, rows that violate it

-- add primary key item.item_pkey
ALTER TABLE item ADD CONSTRAINT item_pkey PRIMARY KEY (id);
