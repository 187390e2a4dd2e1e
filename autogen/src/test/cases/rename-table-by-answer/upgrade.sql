-- hazard: breaks-running table person, renamed to customer
-- hazard: breaks-running column invoice.person_id, renamed to customer_id
ALTER TABLE person RENAME TO customer;
ALTER TABLE invoice RENAME COLUMN person_id TO customer_id;
ALTER SEQUENCE person_seq RENAME TO customer_seq;
ALTER TABLE invoice RENAME CONSTRAINT fk5eahf1n4k6176r841oxvpcvin TO fkky1nwqx5xt33g54s1in3el5m1;
ALTER TABLE customer RENAME CONSTRAINT person_pkey TO customer_pkey;
