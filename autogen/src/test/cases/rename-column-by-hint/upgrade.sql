-- hazard: breaks-running column item.city, renamed to town
-- hazard: breaks-running column item.fullname, renamed to displayname
-- hazard: breaks-running column item.road, renamed to street
-- hazard: may-fail column item.street, values that do not fit character varying(100)
ALTER TABLE item RENAME COLUMN city TO town;
ALTER TABLE item RENAME COLUMN fullname TO displayname;
ALTER TABLE item RENAME COLUMN road TO street;
ALTER TABLE item ALTER COLUMN town TYPE text;
ALTER TABLE item ALTER COLUMN street TYPE character varying(100);
