-- hazard: data-loss table item_more

-- model.Item: drop table item_more
DROP TABLE item_more;
