-- hazard: data-loss column item.b

-- model.Item.a, b: drop check constraint item.ck_b
ALTER TABLE item DROP CONSTRAINT ck_b;

-- model.Item.b: drop column item.b
ALTER TABLE item DROP COLUMN b;
