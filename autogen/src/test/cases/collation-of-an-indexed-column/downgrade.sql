-- alter column item.a (collation "C" to none)
ALTER TABLE item ALTER COLUMN a TYPE text;

-- alter column item.b (collation ucs_basic to none)
ALTER TABLE item ALTER COLUMN b TYPE text;
