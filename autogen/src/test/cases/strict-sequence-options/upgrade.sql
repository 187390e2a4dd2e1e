-- alter sequence s
SELECT setval('s', 3, false) FROM s WHERE last_value < 3;
ALTER SEQUENCE s AS integer INCREMENT BY 2 MINVALUE 3 MAXVALUE 1000 START WITH 5 CACHE 4 CYCLE;
