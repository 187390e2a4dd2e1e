-- hazard: breaks-running table customer, renamed to client
-- hazard: breaks-running table customer_tags, renamed to client_tags
-- hazard: breaks-running column client_tags.customer_id, renamed to client_id
-- hazard: breaks-running column marks.customer_id, renamed to client_id
ALTER TABLE customer RENAME TO client;
ALTER TABLE customer_tags RENAME TO client_tags;
ALTER TABLE client_tags RENAME COLUMN customer_id TO client_id;
ALTER TABLE marks RENAME COLUMN customer_id TO client_id;
ALTER SEQUENCE customer_seq RENAME TO client_seq;
ALTER TABLE client RENAME CONSTRAINT customer_pkey TO client_pkey;
ALTER TABLE client_tags RENAME CONSTRAINT fkhap59j2wk1omlnp40l4dv6x0o TO fkm4s410ghrojem6wp5uiybt9io;
ALTER TABLE marks RENAME CONSTRAINT fkquu5rvt5t2kf3iyib5rjvhv2j TO fkbor7oe0wi9vl5m2bc3it5gjxh;
