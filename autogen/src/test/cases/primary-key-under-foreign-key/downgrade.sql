-- hazard: may-fail column customer.id, required but without a value for rows
-- hazard: may-fail primary key customer.customer_pkey, rows that violate it
-- hazard: may-fail foreign key item.fkqnfqanv1yir1nmvcosoji5x7s, rows that violate it

-- model.Item.customer: drop foreign key item.fkqnfqanv1yir1nmvcosoji5x7s
ALTER TABLE item DROP CONSTRAINT fkqnfqanv1yir1nmvcosoji5x7s;

-- model.Customer.number: drop primary key customer.customer_pkey
ALTER TABLE customer DROP CONSTRAINT customer_pkey;

-- model.Customer.number: alter column customer.number (nullable)
ALTER TABLE customer ALTER COLUMN number DROP NOT NULL;

-- model.Customer.id: add column customer.id
ALTER TABLE customer ADD COLUMN id bigint NOT NULL;

-- model.Customer.id: add primary key customer.customer_pkey
ALTER TABLE customer ADD CONSTRAINT customer_pkey PRIMARY KEY (id);

-- model.Item.customer: add foreign key item.fkqnfqanv1yir1nmvcosoji5x7s
ALTER TABLE item ADD CONSTRAINT fkqnfqanv1yir1nmvcosoji5x7s FOREIGN KEY (customer_id) REFERENCES customer(id);
