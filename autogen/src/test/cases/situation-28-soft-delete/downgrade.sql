-- hazard: data-loss column item.gone

ALTER TABLE item DROP COLUMN gone;
COMMENT ON COLUMN item.a IS NULL;
