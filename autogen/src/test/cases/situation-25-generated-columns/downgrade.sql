ALTER TABLE item DROP COLUMN d;
ALTER TABLE item ADD COLUMN d character varying(255) GENERATED ALWAYS AS (upper((b)::text)) STORED;
