ALTER TABLE item ADD legacy varchar(255);
INSERT INTO item (id, legacy) VALUES (1, 'z');
