-- hazard: may-fail unique constraint customer.customer_code_key, rows that violate it

-- model.Customer.code: add unique constraint customer.customer_code_key
ALTER TABLE customer ADD CONSTRAINT customer_code_key UNIQUE (code);
