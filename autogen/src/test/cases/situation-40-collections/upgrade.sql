-- model.Item.places.city: alter column item_places.city (type character varying(255) to character varying(300))
ALTER TABLE item_places ALTER COLUMN city TYPE character varying(300);
