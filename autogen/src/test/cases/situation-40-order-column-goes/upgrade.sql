-- hazard: data-loss column item_words.words_order
ALTER TABLE item_words DROP CONSTRAINT item_words_pkey;
ALTER TABLE item_words DROP COLUMN words_order;
