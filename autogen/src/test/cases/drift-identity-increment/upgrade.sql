-- alter column item.id (identity by default increment 1 to by default increment 50)
ALTER TABLE item ALTER COLUMN id SET INCREMENT BY 50;
