-- hazard: may-fail column item.b, required but without a value for rows
ALTER TABLE history.log_item_history ADD COLUMN b boolean;
ALTER TABLE history.log_item_history ADD COLUMN b_mod boolean;
ALTER TABLE item ADD COLUMN b boolean NOT NULL;
