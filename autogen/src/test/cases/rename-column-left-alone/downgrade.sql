-- hazard: data-loss column item.name

ALTER TABLE item DROP COLUMN name;
