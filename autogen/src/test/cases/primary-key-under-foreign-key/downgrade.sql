-- hazard: may-fail column customer.id, required but without a value for rows
-- hazard: may-fail primary key customer.customer_pkey, rows that violate it
-- hazard: may-fail foreign key item.fkqnfqanv1yir1nmvcosoji5x7s, rows that violate it

ALTER TABLE item DROP CONSTRAINT fkqnfqanv1yir1nmvcosoji5x7s;
ALTER TABLE customer DROP CONSTRAINT customer_pkey;
ALTER TABLE customer ALTER COLUMN number DROP NOT NULL;
ALTER TABLE customer ADD COLUMN id bigint NOT NULL;
ALTER TABLE customer ADD CONSTRAINT customer_pkey PRIMARY KEY (id);
ALTER TABLE item ADD CONSTRAINT fkqnfqanv1yir1nmvcosoji5x7s FOREIGN KEY (customer_id) REFERENCES customer(id);
