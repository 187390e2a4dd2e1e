ALTER TABLE item ADD CONSTRAINT by_hand CHECK (a IN ('x', 'y') AND length(a) < 5);
CREATE INDEX ix_by_hand ON item (upper(a)) WHERE a <> 'x';
