-- hazard: breaks-running table shop.sales_orders, renamed to orders

ALTER TABLE shop.sales_orders RENAME CONSTRAINT sales_orders_name_key TO orders_name_key;
ALTER TABLE shop.sales_orders RENAME CONSTRAINT sales_orders_pkey TO orders_pkey;
ALTER TABLE line RENAME CONSTRAINT fkse011onh8q0ng2n5dtderr61u TO fkerbeudovsy6ytpd0iheyap7p1;
ALTER SEQUENCE shop.sales_orders_id_seq RENAME TO orders_id_seq;

ALTER TABLE shop.sales_orders SET SCHEMA public;
ALTER TABLE sales_orders RENAME TO orders;
DROP SCHEMA shop;
