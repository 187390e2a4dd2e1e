-- model.Item.customer: drop foreign key item.fkqnfqanv1yir1nmvcosoji5x7s
ALTER TABLE item DROP CONSTRAINT fkqnfqanv1yir1nmvcosoji5x7s;

-- model.Customer.id: alter column customer.id (type uuid to character varying(255))
ALTER TABLE customer ALTER COLUMN id TYPE character varying(255);

-- model.Item.customer: alter column item.customer_id (type uuid to character varying(255))
ALTER TABLE item ALTER COLUMN customer_id TYPE character varying(255);

-- model.Item.customer: add foreign key item.fkqnfqanv1yir1nmvcosoji5x7s
ALTER TABLE item ADD CONSTRAINT fkqnfqanv1yir1nmvcosoji5x7s FOREIGN KEY (customer_id) REFERENCES customer(id);
