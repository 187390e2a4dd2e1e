CREATE INDEX item_parent_id_idx ON item (parent_id);
