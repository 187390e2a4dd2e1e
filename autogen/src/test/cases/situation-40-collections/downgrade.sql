-- hazard: may-fail column item_places.city, values that do not fit character varying(255)

-- model.Item.places.city: alter column item_places.city (type character varying(300) to character varying(255))
ALTER TABLE item_places ALTER COLUMN city TYPE character varying(255);
