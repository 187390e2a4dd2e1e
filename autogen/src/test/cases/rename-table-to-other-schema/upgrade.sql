-- hazard: breaks-running table orders, renamed to shop.sales_orders
CREATE SCHEMA shop;

ALTER TABLE orders SET SCHEMA shop;
ALTER TABLE shop.orders RENAME TO sales_orders;
ALTER SEQUENCE shop.orders_id_seq RENAME TO sales_orders_id_seq;
ALTER TABLE line RENAME CONSTRAINT fkerbeudovsy6ytpd0iheyap7p1 TO fkse011onh8q0ng2n5dtderr61u;
ALTER TABLE shop.sales_orders RENAME CONSTRAINT orders_pkey TO sales_orders_pkey;
ALTER TABLE shop.sales_orders RENAME CONSTRAINT orders_name_key TO sales_orders_name_key;
