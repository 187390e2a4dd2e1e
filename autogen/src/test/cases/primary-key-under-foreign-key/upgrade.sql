-- hazard: data-loss column customer.id
-- hazard: may-fail column customer.number, rows without a value
-- hazard: may-fail primary key customer.customer_pkey, rows that violate it
-- hazard: may-fail foreign key item.fkqnfqanv1yir1nmvcosoji5x7s, rows that violate it
ALTER TABLE item DROP CONSTRAINT fkqnfqanv1yir1nmvcosoji5x7s;
ALTER TABLE customer DROP CONSTRAINT customer_pkey;
ALTER TABLE customer DROP COLUMN id;
ALTER TABLE customer ALTER COLUMN number SET NOT NULL;
ALTER TABLE customer ADD CONSTRAINT customer_pkey PRIMARY KEY (number);
ALTER TABLE item ADD CONSTRAINT fkqnfqanv1yir1nmvcosoji5x7s FOREIGN KEY (customer_id) REFERENCES customer(number);
