-- revision: 17159c8b00c3
-- downgrade of: create the shop

-- hazard: data-loss table audit.entry
-- hazard: data-loss table company
-- hazard: data-loss table coupon_product
-- hazard: data-loss table order_line
-- hazard: data-loss table party_phone
-- hazard: data-loss table payment
-- hazard: data-loss table customer_order
-- hazard: data-loss table coupon
-- hazard: data-loss table person
-- hazard: data-loss table party
-- hazard: data-loss table product_category
-- hazard: data-loss table category
-- hazard: data-loss table product_tag
-- hazard: data-loss table stock
-- hazard: data-loss table product
-- hazard: data-loss table supplier
-- hazard: data-loss table warehouse
-- hazard: data-loss sequence customer_order_sequence
-- hazard: data-loss sequence party_sequence

DROP CAST (character varying AS orderstatus);
DROP CAST (orderstatus AS character varying);
DROP TABLE audit.entry;
DROP TABLE company;
DROP TABLE coupon_product;
DROP TABLE order_line;
DROP TABLE party_phone;
DROP TABLE payment;
DROP TABLE customer_order;
DROP TABLE coupon;
DROP TABLE person;
DROP TABLE party;
DROP TABLE product_category;
DROP TABLE category;
DROP TABLE product_tag;
DROP TABLE stock;
DROP TABLE product;
DROP TABLE supplier;
DROP TABLE warehouse;
DROP SEQUENCE customer_order_sequence;
DROP SEQUENCE party_sequence;
DROP TYPE orderstatus;
DROP SCHEMA audit;
