ALTER TABLE item_other DROP CONSTRAINT item_other_pkey;
