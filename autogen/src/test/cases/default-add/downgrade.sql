-- model.Item.a: alter column item.a (default 7 to none)
ALTER TABLE item ALTER COLUMN a DROP DEFAULT;
