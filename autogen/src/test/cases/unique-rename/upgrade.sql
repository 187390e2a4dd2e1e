ALTER TABLE item RENAME CONSTRAINT uq_item TO uq_item_a_once;
