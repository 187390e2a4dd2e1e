ALTER TABLE item DROP CONSTRAINT fk_item_owner;
