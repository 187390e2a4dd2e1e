-- hazard: may-fail column item.code, values that do not fit integer

ALTER TABLE item ALTER COLUMN code TYPE integer;
