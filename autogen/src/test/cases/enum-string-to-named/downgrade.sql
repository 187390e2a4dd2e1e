-- hazard: may-fail column item.a, values that do not fit character varying(255)

DROP CAST (character varying AS kind);
DROP CAST (kind AS character varying);
ALTER TABLE item ALTER COLUMN a TYPE character varying(255);
DROP TYPE kind;
