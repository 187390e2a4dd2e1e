-- hazard: breaks-running schema sales, renamed to shop
-- rename schema sales to shop
ALTER SCHEMA sales RENAME TO shop;
