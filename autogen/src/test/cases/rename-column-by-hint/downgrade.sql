-- hazard: may-fail column item.town, values that do not fit character varying(255)
-- hazard: breaks-running column item.street, renamed to road
-- hazard: breaks-running column item.displayname, renamed to fullname
-- hazard: breaks-running column item.town, renamed to city

-- model.Item.town: alter column item.town (type text to character varying(255))
ALTER TABLE item ALTER COLUMN town TYPE character varying(255);

-- model.Item.address.street: alter column item.street (type character varying(100) to character varying(255))
ALTER TABLE item ALTER COLUMN street TYPE character varying(255);

-- model.Item.address.road: rename column item.street to road
ALTER TABLE item RENAME COLUMN street TO road;

-- model.Item.fullName: rename column item.displayname to fullname
ALTER TABLE item RENAME COLUMN displayname TO fullname;

-- model.Item.city: rename column item.town to city
ALTER TABLE item RENAME COLUMN town TO city;
