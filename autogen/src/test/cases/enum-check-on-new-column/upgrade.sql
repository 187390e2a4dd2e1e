-- model.Item.b: add column item.b
ALTER TABLE item ADD COLUMN b character varying(255);

-- model.Item.b: add check constraint item.item_b_check
ALTER TABLE item ADD CONSTRAINT item_b_check CHECK ((b IN ('A', 'B')));
