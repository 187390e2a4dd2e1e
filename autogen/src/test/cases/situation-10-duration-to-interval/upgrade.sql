ALTER TABLE item ADD COLUMN took interval second(6);
