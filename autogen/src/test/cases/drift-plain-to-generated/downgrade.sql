-- alter column item.x (generation (a * 2) to none)
ALTER TABLE item ALTER COLUMN x DROP EXPRESSION;
