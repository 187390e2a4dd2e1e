CREATE TABLE item (id integer, CONSTRAINT "two
lines" UNIQUE (id));
CREATE TABLE "a
-- b" ("c
; DROP" integer);
CREATE VIEW "v
w" AS SELECT "c
; DROP" FROM "a
-- b";
