-- model.Item.words: create table item_words
CREATE TABLE item_words (
    item_id bigint NOT NULL,
    word character varying(40)
);

-- model.Item.words: add foreign key item_words.fk4j6ymq4ql1do6gj40gdrog2a9
ALTER TABLE item_words ADD CONSTRAINT fk4j6ymq4ql1do6gj40gdrog2a9 FOREIGN KEY (item_id) REFERENCES item(id);
