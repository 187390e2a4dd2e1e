-- hazard: breaks-running column marks.client_id, renamed to customer_id
-- hazard: breaks-running column client_tags.client_id, renamed to customer_id
-- hazard: breaks-running table client_tags, renamed to customer_tags
-- hazard: breaks-running table client, renamed to customer

ALTER TABLE marks RENAME CONSTRAINT fkbor7oe0wi9vl5m2bc3it5gjxh TO fkquu5rvt5t2kf3iyib5rjvhv2j;
ALTER TABLE client_tags RENAME CONSTRAINT fkm4s410ghrojem6wp5uiybt9io TO fkhap59j2wk1omlnp40l4dv6x0o;
ALTER TABLE client RENAME CONSTRAINT client_pkey TO customer_pkey;
ALTER SEQUENCE client_seq RENAME TO customer_seq;
ALTER TABLE marks RENAME COLUMN client_id TO customer_id;
ALTER TABLE client_tags RENAME COLUMN client_id TO customer_id;
ALTER TABLE client_tags RENAME TO customer_tags;
ALTER TABLE client RENAME TO customer;
