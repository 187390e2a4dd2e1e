-- hazard: may-fail check constraint item.ck, rows that violate it
ALTER TABLE item DROP CONSTRAINT ck;
ALTER TABLE item ADD CONSTRAINT ck CHECK ((a <> ''::text));
