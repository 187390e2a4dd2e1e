-- model.Item.a: alter column item.a (default none to 7)
ALTER TABLE item ALTER COLUMN a SET DEFAULT 7;
