-- hazard: data-loss table item_words

DROP TABLE item_words;
