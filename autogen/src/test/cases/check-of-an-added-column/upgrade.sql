-- hazard: may-fail check constraint item.ck_b, rows that violate it
-- model.Item.b: add column item.b
ALTER TABLE item ADD COLUMN b integer;

-- model.Item.a, b: add check constraint item.ck_b
ALTER TABLE item ADD CONSTRAINT ck_b CHECK ((b < a));
