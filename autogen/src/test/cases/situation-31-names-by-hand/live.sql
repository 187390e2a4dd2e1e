ALTER TABLE item DROP CONSTRAINT item_c_key, DROP CONSTRAINT item_d_id_key;
ALTER TABLE item ADD CONSTRAINT c_is_unique UNIQUE (c);
CREATE UNIQUE INDEX d_is_unique ON item (d_id);
ALTER TABLE item RENAME CONSTRAINT item_a_b_key TO a_and_b;
