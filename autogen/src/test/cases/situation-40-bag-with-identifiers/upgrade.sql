ALTER TABLE item_seen RENAME CONSTRAINT fk_two TO fk_second;
