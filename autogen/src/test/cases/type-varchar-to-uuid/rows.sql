INSERT INTO item (id, a) VALUES (1, '0f8fad5b-d9cb-469f-a165-70867728950e');
