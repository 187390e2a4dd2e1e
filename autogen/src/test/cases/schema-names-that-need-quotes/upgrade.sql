-- create schema Mixed "case" & Ü
CREATE SCHEMA "Mixed ""case"" & Ü";

-- create sequence "Mixed ""case"" & Ü"."Order"
CREATE SEQUENCE "Mixed ""case"" & Ü"."Order";

-- create table "Mixed ""case"" & Ü"."Select"
CREATE TABLE "Mixed ""case"" & Ü"."Select" (
    "From" bigint NOT NULL,
    "Item" bigint,
    CONSTRAINT "Where" PRIMARY KEY ("From")
);

-- create index "Limit" on "Mixed ""case"" & Ü"."Select"
CREATE INDEX "Limit" ON "Mixed ""case"" & Ü"."Select" ("Item");

-- add foreign key "Mixed ""case"" & Ü"."Select"."Group By"
ALTER TABLE "Mixed ""case"" & Ü"."Select" ADD CONSTRAINT "Group By" FOREIGN KEY ("Item") REFERENCES item(id);
