-- hazard: data-loss column item.added
-- hazard: data-loss column item.flag

ALTER TABLE item DROP COLUMN added;
ALTER TABLE item DROP COLUMN flag;
ALTER TABLE item ADD COLUMN gone character varying(255);
