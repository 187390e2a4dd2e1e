-- hazard: may-fail column document.version, values that do not fit integer
-- hazard: may-fail column item.version, values that do not fit integer

-- model.Document.version: alter column document.version (type bigint to integer)
ALTER TABLE document ALTER COLUMN version TYPE integer;

-- model.Item.version: alter column item.version (type bigint to integer)
ALTER TABLE item ALTER COLUMN version TYPE integer;
