CREATE TABLE item (id bigint, a text);
CREATE TABLE log (id bigint);
CREATE RULE logged AS ON INSERT TO item DO ALSO INSERT INTO log VALUES (new.id);
