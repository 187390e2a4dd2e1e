-- hazard: breaks-running column "User"."Origin", renamed to "from"
-- hazard: breaks-running column "User"."d,e", renamed to "a:b.c"
-- hazard: breaks-running table "User", renamed to "Order"

ALTER TABLE "User" DROP CONSTRAINT "User_Origin_key";
ALTER TABLE "User" RENAME CONSTRAINT "User_pkey" TO "Order_pkey";
ALTER TABLE "User" RENAME COLUMN "Origin" TO "from";
ALTER TABLE "User" RENAME COLUMN "d,e" TO "a:b.c";
ALTER TABLE "User" RENAME TO "Order";
