-- hazard: data-loss table item

DROP TABLE item;
