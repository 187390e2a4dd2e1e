-- hazard: data-loss column item.added

ALTER TABLE item DROP COLUMN added;
