CREATE TABLE item (id bigint, a text, CONSTRAINT item_pk PRIMARY KEY (id));
CREATE VIEW grouped AS SELECT id, a, count(*) AS n FROM item GROUP BY id;
