-- hazard: data-loss column item.a, numeric(38,0) to bigint
-- hazard: may-fail column item.a, values that do not fit bigint

ALTER TABLE item ALTER COLUMN a TYPE bigint;
