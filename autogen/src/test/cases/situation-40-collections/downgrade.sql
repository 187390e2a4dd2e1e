-- hazard: may-fail column item_places.city, values that do not fit character varying(255)

ALTER TABLE item_places ALTER COLUMN city TYPE character varying(255);
