-- hazard: data-loss table item_other
-- hazard: may-fail foreign key other.fkooicjc1k8os7gphev0rd285mu, rows that violate it
DROP TABLE item_other;
ALTER TABLE other ADD COLUMN item_id bigint;
ALTER TABLE other ADD CONSTRAINT fkooicjc1k8os7gphev0rd285mu FOREIGN KEY (item_id) REFERENCES item(id);
