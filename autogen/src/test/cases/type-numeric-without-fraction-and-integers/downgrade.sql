-- hazard: may-fail column item.fits, values that do not fit numeric(18,0)
-- hazard: may-fail column item.fraction, values that do not fit numeric(10,2)
-- hazard: may-fail column item.grows, values that do not fit bigint

-- model.Item.fits: alter column item.fits (type bigint to numeric(18,0))
ALTER TABLE item ALTER COLUMN fits TYPE numeric(18,0);

-- model.Item.fraction: alter column item.fraction (type bigint to numeric(10,2))
ALTER TABLE item ALTER COLUMN fraction TYPE numeric(10,2);

-- model.Item.tooLong: alter column item.toolong (type bigint to numeric(19,0))
ALTER TABLE item ALTER COLUMN toolong TYPE numeric(19,0);

-- model.Item.grows: alter column item.grows (type numeric(38,0) to bigint)
ALTER TABLE item ALTER COLUMN grows TYPE bigint;
