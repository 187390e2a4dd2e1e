CREATE FUNCTION f(a bigint) RETURNS bigint LANGUAGE sql IMMUTABLE AS $$ SELECT a + 1 $$;
CREATE TABLE item (id bigint, CONSTRAINT ck CHECK (f(id) > 0));
