-- hazard: data-loss table person
-- hazard: data-loss column invoice.person_id
-- hazard: may-fail foreign key invoice.fkky1nwqx5xt33g54s1in3el5m1, rows that violate it
-- hazard: data-loss sequence person_seq
ALTER TABLE invoice DROP CONSTRAINT fk5eahf1n4k6176r841oxvpcvin;
CREATE SEQUENCE customer_seq INCREMENT BY 50;
DROP TABLE person;

CREATE TABLE customer (
    id bigint NOT NULL,
    email character varying(255),
    name character varying(255) NOT NULL,
    CONSTRAINT customer_pkey PRIMARY KEY (id)
);
ALTER TABLE invoice DROP COLUMN person_id;
ALTER TABLE invoice ADD COLUMN customer_id bigint;
ALTER TABLE invoice ADD CONSTRAINT fkky1nwqx5xt33g54s1in3el5m1 FOREIGN KEY (customer_id) REFERENCES customer(id);
DROP SEQUENCE person_seq;
