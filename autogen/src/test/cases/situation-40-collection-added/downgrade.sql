-- hazard: data-loss table item_words

-- model.Item.words: drop table item_words
DROP TABLE item_words;
