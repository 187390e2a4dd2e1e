-- hazard: breaks-running column item.k, renamed to kind
-- hazard: breaks-running column item.n, renamed to number
-- model.Item.kind: rename column item.k to kind
ALTER TABLE item RENAME COLUMN k TO kind;

-- model.Item.number: rename column item.n to number
ALTER TABLE item RENAME COLUMN n TO number;

-- model.Item.kind: rename check constraint item.item_k_check to item_kind_check
ALTER TABLE item RENAME CONSTRAINT item_k_check TO item_kind_check;
