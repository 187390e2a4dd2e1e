-- hazard: data-loss column item_words.words_order
-- model.Item.words: drop primary key item_words.item_words_pkey
ALTER TABLE item_words DROP CONSTRAINT item_words_pkey;

-- model.Item.words: drop column item_words.words_order
ALTER TABLE item_words DROP COLUMN words_order;
