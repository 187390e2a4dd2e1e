CREATE TABLE item (id bigint PRIMARY KEY, a text);
CREATE INDEX ix ON item USING gist (a gist_trgm_ops (siglen = 32));
