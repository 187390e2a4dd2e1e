-- hazard: data-loss table item
-- model.Item: drop table item
DROP TABLE item;
