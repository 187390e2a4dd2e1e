-- alter column item.a (collation none to "C")
ALTER TABLE item ALTER COLUMN a TYPE text COLLATE "C";

-- alter column item.b (collation none to ucs_basic)
ALTER TABLE item ALTER COLUMN b TYPE text COLLATE ucs_basic;
