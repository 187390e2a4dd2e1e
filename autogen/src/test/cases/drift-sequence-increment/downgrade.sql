-- alter sequence s
ALTER SEQUENCE s INCREMENT BY 1;
