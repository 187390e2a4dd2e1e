-- alter sequence numbers
SELECT setval('numbers', 1, false) FROM numbers WHERE last_value NOT BETWEEN 1 AND 2147483647;
ALTER SEQUENCE numbers AS integer;
