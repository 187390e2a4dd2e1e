-- hazard: data-loss column item.a

DROP CAST (character varying AS kind);
DROP CAST (kind AS character varying);
ALTER TABLE item DROP COLUMN a;
DROP TYPE kind;
