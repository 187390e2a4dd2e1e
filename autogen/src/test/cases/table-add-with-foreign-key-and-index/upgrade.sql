-- model.Item: create table item
CREATE TABLE item (
    customer_id bigint,
    id bigint NOT NULL,
    a character varying(255),
    CONSTRAINT item_pkey PRIMARY KEY (id)
);

-- model.Item.a: create index ix_item_a on item
CREATE INDEX ix_item_a ON item (a);

-- model.Item.customer: add foreign key item.fkqnfqanv1yir1nmvcosoji5x7s
ALTER TABLE item ADD CONSTRAINT fkqnfqanv1yir1nmvcosoji5x7s FOREIGN KEY (customer_id) REFERENCES customer(id);
