-- hazard: may-fail column item.other, rows without a value
-- model.Item.id: drop primary key item.item_pkey
ALTER TABLE item DROP CONSTRAINT item_pkey;

-- model.Item.other: alter column item.other (not null)
ALTER TABLE item ALTER COLUMN other SET NOT NULL;

-- model.Item.id, other: add primary key item.item_pkey
ALTER TABLE item ADD CONSTRAINT item_pkey PRIMARY KEY (id, other);
