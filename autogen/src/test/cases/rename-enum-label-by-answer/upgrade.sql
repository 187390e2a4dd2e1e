-- hazard: breaks-running label mood."HAPPY", renamed to "GLAD"
ALTER TYPE mood RENAME VALUE 'HAPPY' TO 'GLAD';
