CREATE TYPE kind AS ENUM ('A');
CREATE TABLE item (id bigint, many kind[] DEFAULT '{A}');
CREATE INDEX ix_many ON item USING gin (many);
