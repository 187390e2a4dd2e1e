INSERT INTO item (id) VALUES (1);
INSERT INTO item_counts (item_id, counts_key, counts) VALUES (1, 'z', 2);
