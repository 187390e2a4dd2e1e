-- model.Item.seen: rename foreign key item_seen.fk_two to fk_second
ALTER TABLE item_seen RENAME CONSTRAINT fk_two TO fk_second;
