-- model.Item.g: alter column item.g (generation (a * 2) to none)
ALTER TABLE item ALTER COLUMN g DROP EXPRESSION;
