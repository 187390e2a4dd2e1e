CREATE INDEX by_hand ON item (lower(name), (n + 1), (extract(year from '2020-01-01'::date + n))) WHERE n > 3 AND name <> 'n';
CREATE UNIQUE INDEX by_hand_too ON item USING btree (n) INCLUDE (name);
ALTER TABLE item ADD CONSTRAINT by_hand_check CHECK (n < 100 OR upper(name) LIKE 'n%' OR n BETWEEN 1 AND 200 OR item.n IS NOT NULL);
ALTER TABLE item ADD CONSTRAINT by_hand_exclude EXCLUDE USING btree (n WITH =);
