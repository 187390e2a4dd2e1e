-- hazard: may-fail primary key item_other.item_other_pkey, rows that violate it
-- model.Item.others: add primary key item_other.item_other_pkey
ALTER TABLE item_other ADD CONSTRAINT item_other_pkey PRIMARY KEY (item_id, others_id);
