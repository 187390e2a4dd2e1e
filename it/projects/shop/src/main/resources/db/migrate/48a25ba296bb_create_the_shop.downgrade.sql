-- revision: 48a25ba296bb
-- downgrade of: create the shop

-- hazard: data-loss table audit.entry
-- hazard: data-loss table public.company
-- hazard: data-loss table public.coupon_product
-- hazard: data-loss table public.order_line
-- hazard: data-loss table public.party_phone
-- hazard: data-loss table public.payment
-- hazard: data-loss table public.customer_order
-- hazard: data-loss table public.coupon
-- hazard: data-loss table public.person
-- hazard: data-loss table public.party
-- hazard: data-loss table public.product_category
-- hazard: data-loss table public.category
-- hazard: data-loss table public.product_tag
-- hazard: data-loss table public.stock
-- hazard: data-loss table public.product
-- hazard: data-loss table public.supplier
-- hazard: data-loss table public.warehouse
-- hazard: data-loss sequence public.customer_order_sequence
-- hazard: data-loss sequence public.party_sequence

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
