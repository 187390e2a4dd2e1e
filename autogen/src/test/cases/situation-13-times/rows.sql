INSERT INTO item (id, instant, local, seconds, defined) VALUES (1, '2026-01-02 03:04:05.678901Z', '2026-01-02 03:04:05.678901', '03:04:05', now());
