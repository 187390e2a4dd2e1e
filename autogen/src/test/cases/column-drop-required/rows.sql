INSERT INTO item (id, a, b, c, d, e, f, g, h, i, j) VALUES (1, 'x', 'y', 3, true, '0f8fad5b-d9cb-469f-a165-70867728950e', '2026-01-02 03:04:05', 'B', 1, 'B', '{z}');
