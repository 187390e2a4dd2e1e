-- hazard: data-loss table "Order"

DROP TABLE "Order";
