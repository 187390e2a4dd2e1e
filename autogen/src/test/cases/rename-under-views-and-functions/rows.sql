INSERT INTO users (id, full_name, mood) VALUES (1, 'z', 'B');
