-- hazard: may-fail unique constraint "user".a_b_uq, rows that violate it

-- add unique constraint "user".a_b_uq
ALTER TABLE "user" ADD CONSTRAINT a_b_uq UNIQUE NULLS NOT DISTINCT (id) INCLUDE (order_3, id);

-- alter table "blank after ": forced row level security
ALTER TABLE "blank after " FORCE ROW LEVEL SECURITY;
