-- hazard: data-loss table shop.other
-- model.Other: drop table shop.other
DROP TABLE shop.other;
