-- hazard: may-fail unique constraint item."two?lines", rows that violate it
-- create table "a?-- b"
CREATE TABLE "a
-- b" (
    "c
; DROP" integer
);

-- add unique constraint item."two?lines"
ALTER TABLE item ADD CONSTRAINT "two
lines" UNIQUE (id);

-- create view public."v?w"
CREATE VIEW "v
w" AS
 SELECT "c
; DROP"
   FROM "a
-- b"
;
