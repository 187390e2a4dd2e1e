-- hazard: may-fail column item_words.words_order, required but without a value for rows
-- hazard: may-fail primary key item_words.item_words_pkey, rows that violate it

ALTER TABLE item_words ADD COLUMN words_order integer NOT NULL;
ALTER TABLE item_words ADD CONSTRAINT item_words_pkey PRIMARY KEY (words_order, item_id);
