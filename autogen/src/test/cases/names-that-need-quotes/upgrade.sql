-- model.Order: create table "Order"
CREATE TABLE "Order" (
    "Customer" bigint,
    id bigint NOT NULL,
    "when" timestamp(6) with time zone,
    "Mixed Case" character varying(255),
    "user" character varying(255),
    CONSTRAINT "Order_pkey" PRIMARY KEY (id),
    CONSTRAINT "Order_user_key" UNIQUE ("user")
);

-- model.Order.when: create index ix_order on "Order"
CREATE INDEX ix_order ON "Order" ("when");

-- model.Order.customer: add foreign key "Order".fkpabpgb1144fgoa6g31saw81d6
ALTER TABLE "Order" ADD CONSTRAINT fkpabpgb1144fgoa6g31saw81d6 FOREIGN KEY ("Customer") REFERENCES customer(id);
