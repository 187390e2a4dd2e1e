-- hazard: data-loss column customer.id
-- hazard: may-fail column customer.number, rows without a value
-- hazard: may-fail primary key customer.customer_pkey, rows that violate it
-- hazard: may-fail foreign key item.fkqnfqanv1yir1nmvcosoji5x7s, rows that violate it
-- model.Item.customer: drop foreign key item.fkqnfqanv1yir1nmvcosoji5x7s
ALTER TABLE item DROP CONSTRAINT fkqnfqanv1yir1nmvcosoji5x7s;

-- model.Customer.id: drop primary key customer.customer_pkey
ALTER TABLE customer DROP CONSTRAINT customer_pkey;

-- model.Customer.id: drop column customer.id
ALTER TABLE customer DROP COLUMN id;

-- model.Customer.number: alter column customer.number (not null)
ALTER TABLE customer ALTER COLUMN number SET NOT NULL;

-- model.Customer.number: add primary key customer.customer_pkey
ALTER TABLE customer ADD CONSTRAINT customer_pkey PRIMARY KEY (number);

-- model.Item.customer: add foreign key item.fkqnfqanv1yir1nmvcosoji5x7s
ALTER TABLE item ADD CONSTRAINT fkqnfqanv1yir1nmvcosoji5x7s FOREIGN KEY (customer_id) REFERENCES customer(number);
