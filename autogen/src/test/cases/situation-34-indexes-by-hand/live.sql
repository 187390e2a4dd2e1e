CREATE INDEX ix_expression ON item (lower(a));
CREATE INDEX ix_partial ON item (a) WHERE b IS NOT NULL;
CREATE INDEX ix_include ON item (a) INCLUDE (b);
CREATE INDEX ix_class ON item (a text_pattern_ops);
CREATE INDEX ix_gin ON item USING gin (c);
CREATE INDEX ix_trigram ON item USING gin (a gin_trgm_ops);
CREATE INDEX ix_options ON item (a) WITH (fillfactor = 70);
CREATE INDEX ix_brin ON item USING brin (id);
CREATE UNIQUE INDEX ix_unique ON item (lower(b));
