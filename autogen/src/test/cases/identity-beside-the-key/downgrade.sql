-- alter column item.number (identity GENERATED ALWAYS AS IDENTITY to none)
ALTER TABLE item ALTER COLUMN number DROP IDENTITY;
