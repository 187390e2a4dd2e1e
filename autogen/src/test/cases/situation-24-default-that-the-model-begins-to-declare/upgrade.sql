ALTER TABLE item ALTER COLUMN a SET DEFAULT 'by model'::character varying;
