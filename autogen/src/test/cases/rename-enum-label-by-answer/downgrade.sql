-- hazard: breaks-running label mood."GLAD", renamed to "HAPPY"

-- model.Item.a: rename label 'GLAD' of enum type mood to 'HAPPY'
ALTER TYPE mood RENAME VALUE 'GLAD' TO 'HAPPY';
