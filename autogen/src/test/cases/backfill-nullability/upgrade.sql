-- model.Item.a: alter column item.a (not null)
UPDATE item SET a = '' WHERE a IS NULL;
ALTER TABLE item ALTER COLUMN a SET NOT NULL;
