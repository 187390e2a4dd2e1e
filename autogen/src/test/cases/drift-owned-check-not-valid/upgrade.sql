-- hazard: may-fail check constraint item.ck, rows that violate it
-- model.Item.a: drop check constraint item.ck
ALTER TABLE item DROP CONSTRAINT ck;

-- model.Item.a: add check constraint item.ck
ALTER TABLE item ADD CONSTRAINT ck CHECK ((a > 0));
