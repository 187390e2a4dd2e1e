-- hazard: may-fail column item.b, required but without a value for rows
-- hazard: may-fail unique constraint item.item_b_key, rows that violate it

-- model.Item.b: add column item.b
ALTER TABLE item ADD COLUMN b character varying(255) NOT NULL;

-- model.Item.b: add unique constraint item.item_b_key
ALTER TABLE item ADD CONSTRAINT item_b_key UNIQUE (b);
