-- hazard: breaks-running column invoice.customer_id, renamed to person_id
-- hazard: breaks-running table customer, renamed to person

-- model.Customer.id: rename primary key customer.customer_pkey to person_pkey
ALTER TABLE customer RENAME CONSTRAINT customer_pkey TO person_pkey;

-- model.Invoice.customer: rename foreign key invoice.fkky1nwqx5xt33g54s1in3el5m1 to fk5eahf1n4k6176r841oxvpcvin
ALTER TABLE invoice RENAME CONSTRAINT fkky1nwqx5xt33g54s1in3el5m1 TO fk5eahf1n4k6176r841oxvpcvin;

-- model.Person.id: rename sequence customer_seq to person_seq
ALTER SEQUENCE customer_seq RENAME TO person_seq;

-- model.Invoice.person: rename column invoice.customer_id to person_id
ALTER TABLE invoice RENAME COLUMN customer_id TO person_id;

-- model.Person: rename table customer to person
ALTER TABLE customer RENAME TO person;
