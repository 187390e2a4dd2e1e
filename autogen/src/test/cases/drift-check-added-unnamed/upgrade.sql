-- hazard: may-fail check constraint item.item_a_check, rows that violate it
-- add check constraint item.item_a_check
ALTER TABLE item ADD CONSTRAINT item_a_check CHECK ((a <> ''::text));
