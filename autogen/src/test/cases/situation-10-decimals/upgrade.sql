ALTER TABLE item ALTER COLUMN rounded TYPE numeric(7,0);
