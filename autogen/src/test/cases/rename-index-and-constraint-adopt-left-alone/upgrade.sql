ALTER TABLE item RENAME CONSTRAINT unique_by_hand TO uq_item_b;
ALTER INDEX by_hand RENAME TO ix_item_a;
