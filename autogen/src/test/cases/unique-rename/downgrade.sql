ALTER TABLE item RENAME CONSTRAINT uq_item_a_once TO uq_item;
