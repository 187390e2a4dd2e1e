-- hazard: data-loss table "a?-- b"

-- drop view public."v?w"
DROP VIEW "v
w";

-- drop unique constraint item."two?lines"
ALTER TABLE item DROP CONSTRAINT "two
lines";

-- drop table "a?-- b"
DROP TABLE "a
-- b"
;
