-- hazard: data-loss column item.b_tz
-- hazard: data-loss column item.b

ALTER TABLE item DROP COLUMN b_tz;
ALTER TABLE item DROP COLUMN b;
