-- hazard: breaks-running table orders, renamed to shop.sales_orders
-- create schema shop
CREATE SCHEMA shop;

-- model.Order: rename table orders to shop.sales_orders
ALTER TABLE orders SET SCHEMA shop;
ALTER TABLE shop.orders RENAME TO sales_orders;

-- rename sequence shop.orders_id_seq to shop.sales_orders_id_seq
ALTER SEQUENCE shop.orders_id_seq RENAME TO sales_orders_id_seq;

-- model.Line.order: rename foreign key line.fkerbeudovsy6ytpd0iheyap7p1 to fkse011onh8q0ng2n5dtderr61u
ALTER TABLE line RENAME CONSTRAINT fkerbeudovsy6ytpd0iheyap7p1 TO fkse011onh8q0ng2n5dtderr61u;

-- model.Order.id: rename primary key shop.sales_orders.orders_pkey to sales_orders_pkey
ALTER TABLE shop.sales_orders RENAME CONSTRAINT orders_pkey TO sales_orders_pkey;

-- model.Order.name: rename unique constraint shop.sales_orders.orders_name_key to sales_orders_name_key
ALTER TABLE shop.sales_orders RENAME CONSTRAINT orders_name_key TO sales_orders_name_key;
