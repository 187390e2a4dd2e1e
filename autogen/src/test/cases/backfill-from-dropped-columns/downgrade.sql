-- hazard: data-loss column item.whole

-- model.Item.whole: drop column item.whole
ALTER TABLE item DROP COLUMN whole;

-- model.Item.first: add column item.first
ALTER TABLE item ADD COLUMN first character varying(255);

-- model.Item.last: add column item.last
ALTER TABLE item ADD COLUMN last character varying(255);
