DROP INDEX ix_more;
CREATE INDEX ix_more ON item_more (b, c);
