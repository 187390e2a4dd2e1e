-- hazard: may-fail column customer.id, values that do not fit uuid
-- hazard: may-fail column item.customer_id, values that do not fit uuid

-- model.Item.customer: drop foreign key item.fkqnfqanv1yir1nmvcosoji5x7s
ALTER TABLE item DROP CONSTRAINT fkqnfqanv1yir1nmvcosoji5x7s;

-- model.Customer.id: alter column customer.id (type character varying(255) to uuid)
ALTER TABLE customer ALTER COLUMN id TYPE uuid USING id::uuid;

-- model.Item.customer: alter column item.customer_id (type character varying(255) to uuid)
ALTER TABLE item ALTER COLUMN customer_id TYPE uuid USING customer_id::uuid;

-- model.Item.customer: add foreign key item.fkqnfqanv1yir1nmvcosoji5x7s
ALTER TABLE item ADD CONSTRAINT fkqnfqanv1yir1nmvcosoji5x7s FOREIGN KEY (customer_id) REFERENCES customer(id);
