-- model.Item.id: alter column item.id (identity by default increment 1 to always increment 1)
ALTER TABLE item ALTER COLUMN id SET GENERATED ALWAYS;
