-- hazard: data-loss column "Order"."upperCase"

-- model.Order.upperCase: drop column "Order"."upperCase"
ALTER TABLE "Order" DROP COLUMN "upperCase";
