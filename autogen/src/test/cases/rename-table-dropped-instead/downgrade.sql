-- hazard: data-loss table customer
-- hazard: data-loss column invoice.customer_id
-- hazard: data-loss sequence customer_seq

-- model.Invoice.customer: drop foreign key invoice.fkky1nwqx5xt33g54s1in3el5m1
ALTER TABLE invoice DROP CONSTRAINT fkky1nwqx5xt33g54s1in3el5m1;

-- model.Person.id: create sequence person_seq
CREATE SEQUENCE person_seq INCREMENT BY 50;

-- model.Customer: drop table customer
DROP TABLE customer;

-- model.Person: create table person
CREATE TABLE person (
    id bigint NOT NULL,
    email character varying(255),
    name character varying(255) NOT NULL,
    CONSTRAINT person_pkey PRIMARY KEY (id)
);

-- model.Invoice.customer: drop column invoice.customer_id
ALTER TABLE invoice DROP COLUMN customer_id;

-- model.Invoice.person: add column invoice.person_id
ALTER TABLE invoice ADD COLUMN person_id bigint;

-- model.Invoice.person: add foreign key invoice.fk5eahf1n4k6176r841oxvpcvin
ALTER TABLE invoice ADD CONSTRAINT fk5eahf1n4k6176r841oxvpcvin FOREIGN KEY (person_id) REFERENCES person(id);

-- model.Customer.id: drop sequence customer_seq
DROP SEQUENCE customer_seq;
