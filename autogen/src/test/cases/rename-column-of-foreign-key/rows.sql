INSERT INTO tgt (id) VALUES (1);
INSERT INTO item (id, t_id, other_id) VALUES (1, 1, 1);
