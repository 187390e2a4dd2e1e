CREATE TABLE item (id bigint, name text);
CREATE VIEW ours AS SELECT name FROM item;
CREATE VIEW manual_two AS SELECT name FROM item;
CREATE FUNCTION helper(a integer) RETURNS integer LANGUAGE sql AS 'SELECT 2';
CREATE FUNCTION touch() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NEW; END';
