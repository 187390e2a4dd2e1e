-- hazard: data-loss table person
-- hazard: data-loss column invoice.person_id
-- hazard: data-loss sequence person_seq
-- model.Invoice.person: drop foreign key invoice.fk5eahf1n4k6176r841oxvpcvin
ALTER TABLE invoice DROP CONSTRAINT fk5eahf1n4k6176r841oxvpcvin;

-- model.Customer.id: create sequence customer_seq
CREATE SEQUENCE customer_seq INCREMENT BY 50;

-- model.Person: drop table person
DROP TABLE person;

-- model.Customer: create table customer
CREATE TABLE customer (
    id bigint NOT NULL,
    email character varying(255),
    name character varying(255) NOT NULL,
    CONSTRAINT customer_pkey PRIMARY KEY (id)
);

-- model.Invoice.person: drop column invoice.person_id
ALTER TABLE invoice DROP COLUMN person_id;

-- model.Invoice.customer: add column invoice.customer_id
ALTER TABLE invoice ADD COLUMN customer_id bigint;

-- model.Invoice.customer: add foreign key invoice.fkky1nwqx5xt33g54s1in3el5m1
ALTER TABLE invoice ADD CONSTRAINT fkky1nwqx5xt33g54s1in3el5m1 FOREIGN KEY (customer_id) REFERENCES customer(id);

-- model.Person.id: drop sequence person_seq
DROP SEQUENCE person_seq;
