CREATE FUNCTION f(a bigint) RETURNS bigint LANGUAGE sql IMMUTABLE AS $$ SELECT a + 1 $$;
CREATE TABLE item (id bigint DEFAULT f(1), CONSTRAINT ck CHECK (f(id) > 0));
CREATE INDEX ix ON item (f(id));
CREATE TABLE other (id bigint, g bigint GENERATED ALWAYS AS (f(id)) STORED);
CREATE VIEW v AS SELECT f(id) AS n FROM item;
CREATE FUNCTION of_item(i item) RETURNS bigint LANGUAGE sql AS $$ SELECT i.id $$;
