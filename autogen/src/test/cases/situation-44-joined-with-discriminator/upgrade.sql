ALTER TABLE party ALTER COLUMN kind TYPE character varying(20);
