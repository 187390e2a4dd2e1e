-- model.Item.b: add column item.b
ALTER TABLE item ADD COLUMN b character varying(255);
UPDATE item SET b = upper(a);
ALTER TABLE item ALTER COLUMN b SET NOT NULL;
