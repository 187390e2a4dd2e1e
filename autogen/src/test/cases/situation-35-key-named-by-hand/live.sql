ALTER TABLE item RENAME CONSTRAINT item_pkey TO pk_item;
