-- hazard: may-fail column item_places.city, rows without a value
ALTER TABLE item_places ALTER COLUMN city SET NOT NULL;
