-- hazard: may-fail column item_words.words_order, required but without a value for rows
-- hazard: may-fail primary key item_words.item_words_pkey, rows that violate it

-- model.Item.words: add column item_words.words_order
ALTER TABLE item_words ADD COLUMN words_order integer NOT NULL;

-- model.Item.words: add primary key item_words.item_words_pkey
ALTER TABLE item_words ADD CONSTRAINT item_words_pkey PRIMARY KEY (words_order, item_id);
