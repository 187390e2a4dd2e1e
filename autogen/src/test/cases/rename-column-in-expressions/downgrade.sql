-- hazard: breaks-running column item.number, renamed to n
-- hazard: breaks-running column item.kind, renamed to k

-- model.Item.kind: rename check constraint item.item_kind_check to item_k_check
ALTER TABLE item RENAME CONSTRAINT item_kind_check TO item_k_check;

-- model.Item.number: rename column item.number to n
ALTER TABLE item RENAME COLUMN number TO n;

-- model.Item.kind: rename column item.kind to k
ALTER TABLE item RENAME COLUMN kind TO k;
