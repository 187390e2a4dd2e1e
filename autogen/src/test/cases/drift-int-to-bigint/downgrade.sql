-- hazard: may-fail column item.x, values that do not fit integer

ALTER TABLE item ALTER COLUMN x TYPE integer;
