-- hazard: data-loss column item.id

-- drop column item.id
ALTER TABLE item DROP COLUMN id;
