INSERT INTO item (id, a, b, c, d, i, j) VALUES (1, true, 'x', 3, 2026, 'Y', 1);
