CREATE TABLE item (b integer, g bigint NOT NULL, h bigint DEFAULT 7);
