INSERT INTO hen (id) VALUES (1);
INSERT INTO egg (id, by_id) VALUES (2, 1);
UPDATE hen SET from_id = 2;
