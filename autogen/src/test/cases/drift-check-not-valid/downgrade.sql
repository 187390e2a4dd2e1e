-- hazard: may-fail check constraint item.ck, rows that violate it

-- add check constraint item.ck
ALTER TABLE item ADD CONSTRAINT ck CHECK ((a <> ''::text));
