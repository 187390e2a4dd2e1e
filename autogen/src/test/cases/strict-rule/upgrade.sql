-- create table log
CREATE TABLE log (
    id bigint
);

-- create rule logged on public.item
CREATE RULE logged AS
    ON INSERT TO public.item DO  INSERT INTO log (id)
  VALUES (new.id);
