-- hazard: data-loss column item.took

ALTER TABLE item DROP COLUMN took;
