CREATE TABLE "Order" (
    id bigint NOT NULL,
    "Mixed Case" character varying(255),
    "user" character varying(255),
    "when" timestamp(6) with time zone,
    "Customer" bigint,
    CONSTRAINT "Order_pkey" PRIMARY KEY (id),
    CONSTRAINT "Order_user_key" UNIQUE ("user")
);
CREATE INDEX ix_order ON "Order" USING btree ("when");
ALTER TABLE "Order" ADD CONSTRAINT fkpabpgb1144fgoa6g31saw81d6 FOREIGN KEY ("Customer") REFERENCES customer(id);
