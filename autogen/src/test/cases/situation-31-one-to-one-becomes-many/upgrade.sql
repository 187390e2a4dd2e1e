ALTER TABLE item DROP CONSTRAINT item_parent_id_key;
