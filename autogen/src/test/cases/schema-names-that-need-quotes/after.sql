CREATE TABLE item (id bigint PRIMARY KEY);
CREATE SCHEMA "Mixed ""case"" & Ü";
CREATE TABLE "Mixed ""case"" & Ü"."Select" ("From" bigint CONSTRAINT "Where" PRIMARY KEY, "Item" bigint CONSTRAINT "Group By" REFERENCES public.item);
CREATE SEQUENCE "Mixed ""case"" & Ü"."Order";
CREATE INDEX "Limit" ON "Mixed ""case"" & Ü"."Select" ("Item");
