DROP INDEX ix;
CREATE INDEX ix ON item (a text_pattern_ops);
