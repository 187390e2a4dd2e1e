CREATE TABLE item (id bigint PRIMARY KEY, a text, b text, c jsonb);
CREATE UNIQUE INDEX "Ix everything" ON item (lower(a) COLLATE "C" text_pattern_ops DESC NULLS LAST, (c ->> 'x; y')) INCLUDE (b) WITH (fillfactor = 60) WHERE (b <> 'it''s' AND c IS NOT NULL);
