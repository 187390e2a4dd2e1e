-- hazard: breaks-running column item.number, renamed to n
-- hazard: breaks-running column item.kind, renamed to k

ALTER TABLE item RENAME CONSTRAINT item_kind_check TO item_k_check;
ALTER TABLE item RENAME COLUMN number TO n;
ALTER TABLE item RENAME COLUMN kind TO k;
