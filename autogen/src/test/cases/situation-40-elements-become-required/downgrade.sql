-- model.Item.places.city: alter column item_places.city (nullable)
ALTER TABLE item_places ALTER COLUMN city DROP NOT NULL;
