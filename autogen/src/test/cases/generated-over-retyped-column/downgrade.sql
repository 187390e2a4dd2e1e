-- hazard: may-fail column item.a, values that do not fit integer

DROP INDEX ix_g;
ALTER TABLE item DROP COLUMN g;
ALTER TABLE item ALTER COLUMN a TYPE integer;
ALTER TABLE item ADD COLUMN g bigint GENERATED ALWAYS AS ((a * 2)) STORED NOT NULL;
CREATE INDEX ix_g ON item (g);
