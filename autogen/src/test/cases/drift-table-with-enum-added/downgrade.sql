-- hazard: data-loss table item

DROP TABLE item;
DROP TYPE mood;
