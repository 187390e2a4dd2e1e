-- model.Customer.code: drop unique constraint customer.customer_code_key
ALTER TABLE customer DROP CONSTRAINT customer_code_key;
