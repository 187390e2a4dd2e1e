-- model.Item.a: alter column item.a (default none to now())
ALTER TABLE item ALTER COLUMN a SET DEFAULT now();
