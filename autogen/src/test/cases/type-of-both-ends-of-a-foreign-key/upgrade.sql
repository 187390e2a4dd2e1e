ALTER TABLE item DROP CONSTRAINT fkqnfqanv1yir1nmvcosoji5x7s;
ALTER TABLE customer ALTER COLUMN id TYPE character varying(255);
ALTER TABLE item ALTER COLUMN customer_id TYPE character varying(255);
ALTER TABLE item ADD CONSTRAINT fkqnfqanv1yir1nmvcosoji5x7s FOREIGN KEY (customer_id) REFERENCES customer(id);
