-- model.Order.upperCase: add column "Order"."upperCase"
ALTER TABLE "Order" ADD COLUMN "upperCase" character varying(255) DEFAULT 'Z'::character varying NOT NULL;
