-- hazard: data-loss table "Order"

-- model.Order: drop table "Order"
DROP TABLE "Order";
