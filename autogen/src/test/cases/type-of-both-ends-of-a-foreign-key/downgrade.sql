-- hazard: may-fail column customer.id, values that do not fit uuid
-- hazard: may-fail column item.customer_id, values that do not fit uuid

ALTER TABLE item DROP CONSTRAINT fkqnfqanv1yir1nmvcosoji5x7s;
ALTER TABLE customer ALTER COLUMN id TYPE uuid USING id::uuid;
ALTER TABLE item ALTER COLUMN customer_id TYPE uuid USING customer_id::uuid;
ALTER TABLE item ADD CONSTRAINT fkqnfqanv1yir1nmvcosoji5x7s FOREIGN KEY (customer_id) REFERENCES customer(id);
