-- hazard: breaks-running column invoice.customer_id, renamed to person_id
-- hazard: breaks-running table customer, renamed to person

ALTER TABLE customer RENAME CONSTRAINT customer_pkey TO person_pkey;
ALTER TABLE invoice RENAME CONSTRAINT fkky1nwqx5xt33g54s1in3el5m1 TO fk5eahf1n4k6176r841oxvpcvin;
ALTER SEQUENCE customer_seq RENAME TO person_seq;
ALTER TABLE invoice RENAME COLUMN customer_id TO person_id;
ALTER TABLE customer RENAME TO person;
