-- hazard: may-fail unique constraint item.item_parent_id_key, rows that violate it

ALTER TABLE item ADD CONSTRAINT item_parent_id_key UNIQUE (parent_id);
