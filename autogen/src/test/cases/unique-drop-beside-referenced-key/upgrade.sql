ALTER TABLE customer DROP CONSTRAINT customer_code_key;
