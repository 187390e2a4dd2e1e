-- hazard: may-fail index Ix everything on item, duplicate rows
-- create index "Ix everything" on item
CREATE UNIQUE INDEX "Ix everything" ON item (lower(a) COLLATE "C" text_pattern_ops DESC NULLS LAST, ((c ->> 'x; y'::text))) INCLUDE (b) WITH (fillfactor='60') WHERE ((b <> 'it''s'::text) AND (c IS NOT NULL));
