-- hazard: breaks-running label mood."GLAD", renamed to "HAPPY"

ALTER TYPE mood RENAME VALUE 'GLAD' TO 'HAPPY';
