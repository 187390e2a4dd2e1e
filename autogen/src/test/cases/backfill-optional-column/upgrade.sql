-- model.Item.b: add column item.b
ALTER TABLE item ADD COLUMN b integer;
UPDATE item SET b = length(a);
