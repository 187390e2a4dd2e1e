CREATE TABLE item (id bigint PRIMARY KEY, a varchar(10));
CREATE INDEX ix ON item (lower(a), (a || 'x'));
CREATE INDEX ix_class ON item (a varchar_pattern_ops);
