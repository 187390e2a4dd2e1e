CREATE VIEW v_customer AS SELECT id, name FROM customer;
