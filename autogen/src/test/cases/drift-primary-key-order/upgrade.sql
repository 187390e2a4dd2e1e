-- hazard: may-fail primary key item.item_pkey, rows that violate it
ALTER TABLE item DROP CONSTRAINT item_pkey;
ALTER TABLE item ADD CONSTRAINT item_pkey PRIMARY KEY (a, id);
