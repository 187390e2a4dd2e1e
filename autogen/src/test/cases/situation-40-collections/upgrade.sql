ALTER TABLE item_places ALTER COLUMN city TYPE character varying(300);
