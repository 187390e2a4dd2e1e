-- hazard: breaks-running table person, renamed to customer
-- hazard: breaks-running column invoice.person_id, renamed to customer_id
-- model.Customer: rename table person to customer
ALTER TABLE person RENAME TO customer;

-- model.Invoice.customer: rename column invoice.person_id to customer_id
ALTER TABLE invoice RENAME COLUMN person_id TO customer_id;

-- model.Customer.id: rename sequence person_seq to customer_seq
ALTER SEQUENCE person_seq RENAME TO customer_seq;

-- model.Invoice.customer: rename foreign key invoice.fk5eahf1n4k6176r841oxvpcvin to fkky1nwqx5xt33g54s1in3el5m1
ALTER TABLE invoice RENAME CONSTRAINT fk5eahf1n4k6176r841oxvpcvin TO fkky1nwqx5xt33g54s1in3el5m1;

-- model.Customer.id: rename primary key customer.person_pkey to customer_pkey
ALTER TABLE customer RENAME CONSTRAINT person_pkey TO customer_pkey;
