-- hazard: data-loss column item.fraction, numeric(10,2) to bigint
-- hazard: may-fail column item.toolong, values that do not fit bigint
-- model.Item.fits: alter column item.fits (type numeric(18,0) to bigint)
ALTER TABLE item ALTER COLUMN fits TYPE bigint;

-- model.Item.fraction: alter column item.fraction (type numeric(10,2) to bigint)
ALTER TABLE item ALTER COLUMN fraction TYPE bigint;

-- model.Item.tooLong: alter column item.toolong (type numeric(19,0) to bigint)
ALTER TABLE item ALTER COLUMN toolong TYPE bigint;

-- model.Item.grows: alter column item.grows (type bigint to numeric(38,0))
ALTER TABLE item ALTER COLUMN grows TYPE numeric(38,0);
