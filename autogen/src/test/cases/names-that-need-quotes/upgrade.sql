CREATE TABLE "Order" (
    "Customer" bigint,
    id bigint NOT NULL,
    "when" timestamp(6) with time zone,
    "Mixed Case" character varying(255),
    "user" character varying(255),
    CONSTRAINT "Order_pkey" PRIMARY KEY (id),
    CONSTRAINT "Order_user_key" UNIQUE ("user")
);
CREATE INDEX ix_order ON "Order" ("when");
ALTER TABLE "Order" ADD CONSTRAINT fkpabpgb1144fgoa6g31saw81d6 FOREIGN KEY ("Customer") REFERENCES customer(id);
