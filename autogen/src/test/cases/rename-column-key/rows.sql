INSERT INTO tgt DEFAULT VALUES;
INSERT INTO item (key, target_key) VALUES (1, 1);
