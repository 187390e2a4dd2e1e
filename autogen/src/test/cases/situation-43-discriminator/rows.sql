INSERT INTO party (kind, id) SELECT 'P', 1 WHERE false;
