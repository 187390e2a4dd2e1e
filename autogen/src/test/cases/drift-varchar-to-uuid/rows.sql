INSERT INTO item (id, x) VALUES (1, '01234567-89ab-cdef-0123-456789abcdef');
