-- hazard: data-loss column item.first
-- hazard: data-loss column item.last
-- model.Item.whole: add column item.whole
ALTER TABLE item ADD COLUMN whole character varying(255);
UPDATE item SET whole = coalesce(first || ' ' || last, '');
ALTER TABLE item ALTER COLUMN whole SET NOT NULL;

-- model.Item.first: drop column item.first
ALTER TABLE item DROP COLUMN first;

-- model.Item.last: drop column item.last
ALTER TABLE item DROP COLUMN last;
