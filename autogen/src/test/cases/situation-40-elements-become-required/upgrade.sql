-- hazard: may-fail column item_places.city, rows without a value
-- model.Item.places.city: alter column item_places.city (not null)
ALTER TABLE item_places ALTER COLUMN city SET NOT NULL;
