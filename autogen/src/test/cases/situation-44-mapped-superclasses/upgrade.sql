-- model.Document.version: alter column document.version (type integer to bigint)
ALTER TABLE document ALTER COLUMN version TYPE bigint;

-- model.Item.version: alter column item.version (type integer to bigint)
ALTER TABLE item ALTER COLUMN version TYPE bigint;
