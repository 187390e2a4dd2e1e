-- hazard: data-loss column item.version

ALTER TABLE item DROP COLUMN version;
