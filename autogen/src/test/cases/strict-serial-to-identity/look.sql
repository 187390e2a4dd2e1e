INSERT INTO item (a) VALUES ('look') RETURNING id
