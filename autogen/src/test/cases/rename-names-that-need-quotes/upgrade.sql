-- hazard: breaks-running table "Order", renamed to "User"
-- hazard: breaks-running column "User"."a:b.c", renamed to "d,e"
-- hazard: breaks-running column "User"."from", renamed to "Origin"
-- hazard: may-fail unique constraint "User"."User_Origin_key", rows that violate it
-- model.User: rename table "Order" to "User"
ALTER TABLE "Order" RENAME TO "User";

-- model.User.odd: rename column "User"."a:b.c" to "d,e"
ALTER TABLE "User" RENAME COLUMN "a:b.c" TO "d,e";

-- model.User.from: rename column "User"."from" to "Origin"
ALTER TABLE "User" RENAME COLUMN "from" TO "Origin";

-- model.User.id: rename primary key "User"."Order_pkey" to "User_pkey"
ALTER TABLE "User" RENAME CONSTRAINT "Order_pkey" TO "User_pkey";

-- model.User.from: add unique constraint "User"."User_Origin_key"
ALTER TABLE "User" ADD CONSTRAINT "User_Origin_key" UNIQUE ("Origin");
