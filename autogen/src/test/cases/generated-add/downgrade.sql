-- hazard: data-loss column item.g

ALTER TABLE item DROP COLUMN g;
