-- model.Item.b: alter column item.b (default '{}'::jsonb to '{"a": 1}'::jsonb)
ALTER TABLE item ALTER COLUMN b SET DEFAULT '{"a": 1}'::jsonb;
