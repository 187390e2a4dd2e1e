CREATE TABLE a (id bigint PRIMARY KEY, parent bigint REFERENCES a);
CREATE TABLE b (id bigint PRIMARY KEY REFERENCES a, other bigint NOT NULL REFERENCES b);
CREATE INDEX ix_other ON b (other) WHERE other > 0;
