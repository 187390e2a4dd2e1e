-- hazard: may-fail column item.town, values that do not fit character varying(255)
-- hazard: breaks-running column item.street, renamed to road
-- hazard: breaks-running column item.displayname, renamed to fullname
-- hazard: breaks-running column item.town, renamed to city

ALTER TABLE item ALTER COLUMN town TYPE character varying(255);
ALTER TABLE item ALTER COLUMN street TYPE character varying(255);
ALTER TABLE item RENAME COLUMN street TO road;
ALTER TABLE item RENAME COLUMN displayname TO fullname;
ALTER TABLE item RENAME COLUMN town TO city;
