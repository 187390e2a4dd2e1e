-- hazard: data-loss table customer
-- hazard: data-loss column invoice.customer_id
-- hazard: may-fail foreign key invoice.fk5eahf1n4k6176r841oxvpcvin, rows that violate it
-- hazard: data-loss sequence customer_seq

ALTER TABLE invoice DROP CONSTRAINT fkky1nwqx5xt33g54s1in3el5m1;
CREATE SEQUENCE person_seq INCREMENT BY 50;
DROP TABLE customer;

CREATE TABLE person (
    id bigint NOT NULL,
    email character varying(255),
    name character varying(255) NOT NULL,
    CONSTRAINT person_pkey PRIMARY KEY (id)
);
ALTER TABLE invoice DROP COLUMN customer_id;
ALTER TABLE invoice ADD COLUMN person_id bigint;
ALTER TABLE invoice ADD CONSTRAINT fk5eahf1n4k6176r841oxvpcvin FOREIGN KEY (person_id) REFERENCES person(id);
DROP SEQUENCE customer_seq;
