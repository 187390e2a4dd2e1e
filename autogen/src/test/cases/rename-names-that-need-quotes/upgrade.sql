-- hazard: breaks-running table "Order", renamed to "User"
-- hazard: breaks-running column "User"."a:b.c", renamed to "d,e"
-- hazard: breaks-running column "User"."from", renamed to "Origin"
-- hazard: may-fail unique constraint "User"."User_Origin_key", rows that violate it
ALTER TABLE "Order" RENAME TO "User";
ALTER TABLE "User" RENAME COLUMN "a:b.c" TO "d,e";
ALTER TABLE "User" RENAME COLUMN "from" TO "Origin";
ALTER TABLE "User" RENAME CONSTRAINT "Order_pkey" TO "User_pkey";
ALTER TABLE "User" ADD CONSTRAINT "User_Origin_key" UNIQUE ("Origin");
