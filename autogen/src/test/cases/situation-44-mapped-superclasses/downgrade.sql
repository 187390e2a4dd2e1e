-- hazard: may-fail column document.version, values that do not fit integer
-- hazard: may-fail column item.version, values that do not fit integer

ALTER TABLE document ALTER COLUMN version TYPE integer;
ALTER TABLE item ALTER COLUMN version TYPE integer;
