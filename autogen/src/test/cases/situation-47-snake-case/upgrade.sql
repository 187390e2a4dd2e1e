-- model.BigItem.otherItems: create table big_item_big_item
CREATE TABLE big_item_big_item (
    big_item_id bigint NOT NULL,
    other_items_id bigint NOT NULL
);

-- model.BigItem.otherItems: add foreign key big_item_big_item.fka8rf9oirxx81eibf8wkotknej
ALTER TABLE big_item_big_item ADD CONSTRAINT fka8rf9oirxx81eibf8wkotknej FOREIGN KEY (big_item_id) REFERENCES big_item(id);

-- model.BigItem.otherItems: add foreign key big_item_big_item.fkkfuqs31ajd5hnlfujqseu9aux
ALTER TABLE big_item_big_item ADD CONSTRAINT fkkfuqs31ajd5hnlfujqseu9aux FOREIGN KEY (other_items_id) REFERENCES big_item(id);
