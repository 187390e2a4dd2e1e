-- hazard: breaks-running table customer, renamed to client
-- hazard: breaks-running table customer_tags, renamed to client_tags
-- hazard: breaks-running column client_tags.customer_id, renamed to client_id
-- hazard: breaks-running column marks.customer_id, renamed to client_id
-- model.Client: rename table customer to client
ALTER TABLE customer RENAME TO client;

-- model.Client.tags: rename table customer_tags to client_tags
ALTER TABLE customer_tags RENAME TO client_tags;

-- model.Client.tags: rename column client_tags.customer_id to client_id
ALTER TABLE client_tags RENAME COLUMN customer_id TO client_id;

-- model.Client.marks: rename column marks.customer_id to client_id
ALTER TABLE marks RENAME COLUMN customer_id TO client_id;

-- model.Client.id: rename sequence customer_seq to client_seq
ALTER SEQUENCE customer_seq RENAME TO client_seq;

-- model.Client.id: rename primary key client.customer_pkey to client_pkey
ALTER TABLE client RENAME CONSTRAINT customer_pkey TO client_pkey;

-- model.Client.tags: rename foreign key client_tags.fkhap59j2wk1omlnp40l4dv6x0o to fkm4s410ghrojem6wp5uiybt9io
ALTER TABLE client_tags RENAME CONSTRAINT fkhap59j2wk1omlnp40l4dv6x0o TO fkm4s410ghrojem6wp5uiybt9io;

-- model.Client.marks: rename foreign key marks.fkquu5rvt5t2kf3iyib5rjvhv2j to fkbor7oe0wi9vl5m2bc3it5gjxh
ALTER TABLE marks RENAME CONSTRAINT fkquu5rvt5t2kf3iyib5rjvhv2j TO fkbor7oe0wi9vl5m2bc3it5gjxh;
