INSERT INTO item (id, "order") VALUES (1, 20261231);
