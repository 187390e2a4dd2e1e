-- alter sequence numbers
ALTER SEQUENCE numbers MINVALUE -100;
SELECT setval('numbers', 50, false) FROM numbers WHERE last_value NOT BETWEEN -100 AND 100;
ALTER SEQUENCE numbers INCREMENT BY -1 MAXVALUE 100 START WITH 50 CYCLE;
