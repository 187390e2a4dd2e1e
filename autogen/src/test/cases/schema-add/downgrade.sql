-- hazard: data-loss table audit.item

DROP TABLE audit.item;
DROP SCHEMA audit;
