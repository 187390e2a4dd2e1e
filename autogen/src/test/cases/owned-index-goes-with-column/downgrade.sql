ALTER TABLE item ADD COLUMN b character varying(255);
CREATE INDEX ix_by_hand ON item (a, b);
