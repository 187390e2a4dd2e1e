-- hazard: breaks-running column "User"."Origin", renamed to "from"
-- hazard: breaks-running column "User"."d,e", renamed to "a:b.c"
-- hazard: breaks-running table "User", renamed to "Order"

-- model.User.from: drop unique constraint "User"."User_Origin_key"
ALTER TABLE "User" DROP CONSTRAINT "User_Origin_key";

-- model.User.id: rename primary key "User"."User_pkey" to "Order_pkey"
ALTER TABLE "User" RENAME CONSTRAINT "User_pkey" TO "Order_pkey";

-- model.User: rename column "User"."Origin" to "from"
ALTER TABLE "User" RENAME COLUMN "Origin" TO "from";

-- model.User: rename column "User"."d,e" to "a:b.c"
ALTER TABLE "User" RENAME COLUMN "d,e" TO "a:b.c";

-- model.Order: rename table "User" to "Order"
ALTER TABLE "User" RENAME TO "Order";
