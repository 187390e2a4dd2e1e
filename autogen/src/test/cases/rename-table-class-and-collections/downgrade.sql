-- hazard: breaks-running column marks.client_id, renamed to customer_id
-- hazard: breaks-running column client_tags.client_id, renamed to customer_id
-- hazard: breaks-running table client_tags, renamed to customer_tags
-- hazard: breaks-running table client, renamed to customer

-- model.Client.marks: rename foreign key marks.fkbor7oe0wi9vl5m2bc3it5gjxh to fkquu5rvt5t2kf3iyib5rjvhv2j
ALTER TABLE marks RENAME CONSTRAINT fkbor7oe0wi9vl5m2bc3it5gjxh TO fkquu5rvt5t2kf3iyib5rjvhv2j;

-- model.Client.tags: rename foreign key client_tags.fkm4s410ghrojem6wp5uiybt9io to fkhap59j2wk1omlnp40l4dv6x0o
ALTER TABLE client_tags RENAME CONSTRAINT fkm4s410ghrojem6wp5uiybt9io TO fkhap59j2wk1omlnp40l4dv6x0o;

-- model.Client.id: rename primary key client.client_pkey to customer_pkey
ALTER TABLE client RENAME CONSTRAINT client_pkey TO customer_pkey;

-- model.Customer.id: rename sequence client_seq to customer_seq
ALTER SEQUENCE client_seq RENAME TO customer_seq;

-- model.Customer.marks: rename column marks.client_id to customer_id
ALTER TABLE marks RENAME COLUMN client_id TO customer_id;

-- model.Client.tags: rename column client_tags.client_id to customer_id
ALTER TABLE client_tags RENAME COLUMN client_id TO customer_id;

-- model.Customer.tags: rename table client_tags to customer_tags
ALTER TABLE client_tags RENAME TO customer_tags;

-- model.Customer: rename table client to customer
ALTER TABLE client RENAME TO customer;
