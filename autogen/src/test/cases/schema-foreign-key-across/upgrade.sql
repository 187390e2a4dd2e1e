-- create schema audit
CREATE SCHEMA audit;

-- model.Item: create table audit.item
CREATE TABLE audit.item (
    customer_id bigint,
    id bigint NOT NULL,
    a character varying(255),
    CONSTRAINT item_pkey PRIMARY KEY (id)
);

-- model.Item.customer: add foreign key audit.item.fkqnfqanv1yir1nmvcosoji5x7s
ALTER TABLE audit.item ADD CONSTRAINT fkqnfqanv1yir1nmvcosoji5x7s FOREIGN KEY (customer_id) REFERENCES customer(id);
