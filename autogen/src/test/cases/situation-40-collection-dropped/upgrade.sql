-- hazard: data-loss table item_counts
DROP TABLE item_counts;
