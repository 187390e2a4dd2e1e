-- hazard: breaks-running column item.city, renamed to town
-- hazard: breaks-running column item.fullname, renamed to displayname
-- hazard: breaks-running column item.road, renamed to street
-- hazard: may-fail column item.street, values that do not fit character varying(100)
-- model.Item.town: rename column item.city to town
ALTER TABLE item RENAME COLUMN city TO town;

-- model.Item.displayName: rename column item.fullname to displayname
ALTER TABLE item RENAME COLUMN fullname TO displayname;

-- model.Item.address.street: rename column item.road to street
ALTER TABLE item RENAME COLUMN road TO street;

-- model.Item.town: alter column item.town (type character varying(255) to text)
ALTER TABLE item ALTER COLUMN town TYPE text;

-- model.Item.address.street: alter column item.street (type character varying(255) to character varying(100))
ALTER TABLE item ALTER COLUMN street TYPE character varying(100);
