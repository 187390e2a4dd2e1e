-- hazard: data-loss table audit.item

-- model.Item: drop table audit.item
DROP TABLE audit.item;

-- drop schema audit
DROP SCHEMA audit;
