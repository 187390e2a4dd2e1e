-- hazard: data-loss table item_counts
-- model.Item.counts: drop table item_counts
DROP TABLE item_counts;
