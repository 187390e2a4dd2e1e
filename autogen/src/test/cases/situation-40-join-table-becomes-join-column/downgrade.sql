-- hazard: data-loss column other.item_id

-- model.Item.others: drop foreign key other.fkooicjc1k8os7gphev0rd285mu
ALTER TABLE other DROP CONSTRAINT fkooicjc1k8os7gphev0rd285mu;

-- model.Item.others: create table item_other
CREATE TABLE item_other (
    item_id bigint NOT NULL,
    others_id bigint NOT NULL,
    CONSTRAINT item_other_pkey PRIMARY KEY (item_id, others_id),
    CONSTRAINT item_other_others_id_key UNIQUE (others_id)
);

-- model.Item.others: drop column other.item_id
ALTER TABLE other DROP COLUMN item_id;

-- model.Item.others: add foreign key item_other.fk2qbuh2trxe6nrql04454fnd9g
ALTER TABLE item_other ADD CONSTRAINT fk2qbuh2trxe6nrql04454fnd9g FOREIGN KEY (others_id) REFERENCES other(id);

-- model.Item.others: add foreign key item_other.fkrw50ew0mbp7ajbwutkqlnm2e7
ALTER TABLE item_other ADD CONSTRAINT fkrw50ew0mbp7ajbwutkqlnm2e7 FOREIGN KEY (item_id) REFERENCES item(id);
