-- hazard: data-loss column item.b

-- drop column item.b
ALTER TABLE item DROP COLUMN b;
