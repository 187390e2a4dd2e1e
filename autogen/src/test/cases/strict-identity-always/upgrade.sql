-- alter column item.id (identity by default increment 1 to always increment 5)
ALTER TABLE item ALTER COLUMN id SET GENERATED ALWAYS;
ALTER TABLE item ALTER COLUMN id SET INCREMENT BY 5 SET START WITH 100 SET CACHE 10;
