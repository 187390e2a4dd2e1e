-- hazard: data-loss table public.Order

DROP TABLE "Order";
