ALTER TABLE item RENAME CONSTRAINT item_c_key TO c_is_unique;
