-- hazard: may-fail primary key item.item_pkey, rows that violate it

-- model.Item.id, other: drop primary key item.item_pkey
ALTER TABLE item DROP CONSTRAINT item_pkey;

-- model.Item.other: alter column item.other (nullable)
ALTER TABLE item ALTER COLUMN other DROP NOT NULL;

-- model.Item.id: add primary key item.item_pkey
ALTER TABLE item ADD CONSTRAINT item_pkey PRIMARY KEY (id);
