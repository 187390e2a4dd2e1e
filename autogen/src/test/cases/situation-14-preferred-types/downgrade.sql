-- hazard: data-loss column item.e

ALTER TABLE item DROP COLUMN e;
