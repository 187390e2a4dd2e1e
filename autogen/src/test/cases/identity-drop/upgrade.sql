-- model.Item.id: alter column item.id (identity by default increment 1 to none)
ALTER TABLE item ALTER COLUMN id DROP IDENTITY;
