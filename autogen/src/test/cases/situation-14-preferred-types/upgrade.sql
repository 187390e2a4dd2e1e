ALTER TABLE item ADD COLUMN e character(36);
