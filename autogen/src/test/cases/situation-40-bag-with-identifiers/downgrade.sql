ALTER TABLE item_seen RENAME CONSTRAINT fk_second TO fk_two;
