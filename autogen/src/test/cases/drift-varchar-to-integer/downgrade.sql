-- hazard: may-fail column item.x, values that do not fit character varying(10)

-- alter column item.x (type integer to character varying(10); default 7 to '7'::character varying)
ALTER TABLE item ALTER COLUMN x DROP DEFAULT;
ALTER TABLE item ALTER COLUMN x TYPE character varying(10);
ALTER TABLE item ALTER COLUMN x SET DEFAULT '7'::character varying;
