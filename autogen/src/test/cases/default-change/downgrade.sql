-- model.Item.a: alter column item.a (default 8 to 7)
ALTER TABLE item ALTER COLUMN a SET DEFAULT 7;
