-- hazard: may-fail check constraint item.ck_a, rows that violate it

-- model.Item.a: drop check constraint item.ck_a
ALTER TABLE item DROP CONSTRAINT ck_a;

-- model.Item.a: alter column item.a (type integer to character varying(255); default 5 to '5'::character varying)
ALTER TABLE item ALTER COLUMN a DROP DEFAULT;
ALTER TABLE item ALTER COLUMN a TYPE character varying(255);
ALTER TABLE item ALTER COLUMN a SET DEFAULT '5'::character varying;

-- model.Item.a: add check constraint item.ck_a
ALTER TABLE item ADD CONSTRAINT ck_a CHECK (((a)::text <> ''::text));
