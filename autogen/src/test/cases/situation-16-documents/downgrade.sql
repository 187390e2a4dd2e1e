-- model.Item.b: alter column item.b (default '{"a": 1}'::jsonb to '{}'::jsonb)
ALTER TABLE item ALTER COLUMN b SET DEFAULT '{}'::jsonb;
