-- hazard: breaks-running schema sales, renamed to shop
ALTER SCHEMA sales RENAME TO shop;
