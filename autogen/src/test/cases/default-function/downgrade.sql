-- model.Item.a: alter column item.a (default now() to none)
ALTER TABLE item ALTER COLUMN a DROP DEFAULT;
