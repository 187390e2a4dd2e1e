-- hazard: breaks-running table shop.sales_orders, renamed to orders

-- model.Order.name: rename unique constraint shop.sales_orders.sales_orders_name_key to orders_name_key
ALTER TABLE shop.sales_orders RENAME CONSTRAINT sales_orders_name_key TO orders_name_key;

-- model.Order.id: rename primary key shop.sales_orders.sales_orders_pkey to orders_pkey
ALTER TABLE shop.sales_orders RENAME CONSTRAINT sales_orders_pkey TO orders_pkey;

-- model.Line.order: rename foreign key line.fkse011onh8q0ng2n5dtderr61u to fkerbeudovsy6ytpd0iheyap7p1
ALTER TABLE line RENAME CONSTRAINT fkse011onh8q0ng2n5dtderr61u TO fkerbeudovsy6ytpd0iheyap7p1;

-- rename sequence shop.sales_orders_id_seq to shop.orders_id_seq
ALTER SEQUENCE shop.sales_orders_id_seq RENAME TO orders_id_seq;

-- model.Order: rename table shop.sales_orders to orders
ALTER TABLE shop.sales_orders SET SCHEMA public;
ALTER TABLE sales_orders RENAME TO orders;

-- drop schema shop
DROP SCHEMA shop;
