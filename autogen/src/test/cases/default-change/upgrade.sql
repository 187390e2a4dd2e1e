-- model.Item.a: alter column item.a (default 7 to 8)
ALTER TABLE item ALTER COLUMN a SET DEFAULT 8;
