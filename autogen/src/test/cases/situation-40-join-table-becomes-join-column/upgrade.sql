-- hazard: data-loss table item_other
-- model.Item.others: drop table item_other
DROP TABLE item_other;

-- model.Item.others: add column other.item_id
ALTER TABLE other ADD COLUMN item_id bigint;

-- model.Item.others: add foreign key other.fkooicjc1k8os7gphev0rd285mu
ALTER TABLE other ADD CONSTRAINT fkooicjc1k8os7gphev0rd285mu FOREIGN KEY (item_id) REFERENCES item(id);
