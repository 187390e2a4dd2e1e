ALTER INDEX ix_item_a RENAME TO by_hand;
ALTER TABLE item RENAME CONSTRAINT uq_item_b TO unique_by_hand;
