-- hazard: breaks-running schema shop, renamed to sales

-- rename schema shop to sales
ALTER SCHEMA shop RENAME TO sales;
