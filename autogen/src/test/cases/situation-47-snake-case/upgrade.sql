CREATE TABLE big_item_big_item (
    big_item_id bigint NOT NULL,
    other_items_id bigint NOT NULL
);
ALTER TABLE big_item_big_item ADD CONSTRAINT fka8rf9oirxx81eibf8wkotknej FOREIGN KEY (big_item_id) REFERENCES big_item(id);
ALTER TABLE big_item_big_item ADD CONSTRAINT fkkfuqs31ajd5hnlfujqseu9aux FOREIGN KEY (other_items_id) REFERENCES big_item(id);
