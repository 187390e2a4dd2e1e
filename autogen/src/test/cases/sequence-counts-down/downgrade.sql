-- alter sequence numbers
SELECT setval('numbers', 1, false) FROM numbers WHERE last_value < 1;
ALTER SEQUENCE numbers INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 NO CYCLE;
