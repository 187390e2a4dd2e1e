-- hazard: data-loss table item

-- drop table item
DROP TABLE item;
