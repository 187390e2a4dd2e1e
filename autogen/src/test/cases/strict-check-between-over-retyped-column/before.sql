CREATE TABLE item (a double precision, b integer);
ALTER TABLE item ADD CONSTRAINT ck CHECK (a BETWEEN 1 AND 10 AND b > 0);
CREATE INDEX ix ON item (b) WHERE a BETWEEN 1 AND 10 AND b > 0;
