-- hazard: data-loss column item.gone
-- hazard: may-fail column item.flag, required but without a value for rows
ALTER TABLE item DROP COLUMN gone;
ALTER TABLE item ADD COLUMN added integer;
ALTER TABLE item ADD COLUMN flag boolean NOT NULL;
