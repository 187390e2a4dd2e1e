-- model.Item.a: alter column item.a (type integer to character varying(255); default 7 to '7'::character varying)
ALTER TABLE item ALTER COLUMN a DROP DEFAULT;
ALTER TABLE item ALTER COLUMN a TYPE character varying(255);
ALTER TABLE item ALTER COLUMN a SET DEFAULT '7'::character varying;
