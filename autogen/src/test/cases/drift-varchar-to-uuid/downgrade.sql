-- alter column item.x (type uuid to character varying(36))
ALTER TABLE item ALTER COLUMN x TYPE character varying(36);
