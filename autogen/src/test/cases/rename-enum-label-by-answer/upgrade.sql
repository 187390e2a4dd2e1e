-- hazard: breaks-running label mood."HAPPY", renamed to "GLAD"
-- model.Item.a: rename label 'HAPPY' of enum type mood to 'GLAD'
ALTER TYPE mood RENAME VALUE 'HAPPY' TO 'GLAD';
