-- hazard: data-loss column "Order"."upperCase"

ALTER TABLE "Order" DROP COLUMN "upperCase";
