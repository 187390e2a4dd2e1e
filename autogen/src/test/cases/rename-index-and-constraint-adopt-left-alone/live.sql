CREATE INDEX by_hand ON item (a);
ALTER TABLE item ADD CONSTRAINT unique_by_hand UNIQUE (b);
