-- hazard: breaks-running column item.k, renamed to kind
-- hazard: breaks-running column item.n, renamed to number
ALTER TABLE item RENAME COLUMN k TO kind;
ALTER TABLE item RENAME COLUMN n TO number;
ALTER TABLE item RENAME CONSTRAINT item_k_check TO item_kind_check;
