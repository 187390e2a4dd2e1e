-- model.Item.seen: rename foreign key item_seen.fk_second to fk_two
ALTER TABLE item_seen RENAME CONSTRAINT fk_second TO fk_two;
