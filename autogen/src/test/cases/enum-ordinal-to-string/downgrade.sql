-- hazard: may-fail column item.a, values that do not fit smallint
-- hazard: may-fail check constraint item.item_a_check, rows that violate it

ALTER TABLE item DROP CONSTRAINT item_a_check;
ALTER TABLE item ALTER COLUMN a TYPE smallint USING a::smallint;
ALTER TABLE item ADD CONSTRAINT item_a_check CHECK (((a >= 0) AND (a <= 1)));
