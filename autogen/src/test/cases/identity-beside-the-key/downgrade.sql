-- alter column item.number (identity always increment 1 to none)
ALTER TABLE item ALTER COLUMN number DROP IDENTITY;
