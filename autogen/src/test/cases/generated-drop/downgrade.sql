-- hazard: data-loss column item.g

-- model.Item.g: drop column item.g
ALTER TABLE item DROP COLUMN g;

-- model.Item.g: add column item.g
ALTER TABLE item ADD COLUMN g integer GENERATED ALWAYS AS ((a * 2)) STORED NOT NULL;
