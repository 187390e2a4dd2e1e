-- alter column item.id (identity by default increment 50 to by default increment 1)
ALTER TABLE item ALTER COLUMN id SET INCREMENT BY 1;
