-- hazard: breaks-running schema shop, renamed to sales

ALTER SCHEMA shop RENAME TO sales;
