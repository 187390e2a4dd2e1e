-- model.Item.a: alter column item.a (default none to 7; not null)
ALTER TABLE item ALTER COLUMN a SET DEFAULT 7;
UPDATE item SET a = DEFAULT WHERE a IS NULL;
ALTER TABLE item ALTER COLUMN a SET NOT NULL;
