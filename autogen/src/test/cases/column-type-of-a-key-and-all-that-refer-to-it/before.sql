CREATE TABLE a (id integer PRIMARY KEY, parent integer REFERENCES a);
CREATE TABLE b (id integer PRIMARY KEY REFERENCES a, other integer NOT NULL REFERENCES b);
CREATE INDEX ix_other ON b (other) WHERE other > 0;
