-- hazard: data-loss column item.newname

ALTER TABLE item DROP COLUMN newname;
ALTER TABLE item ADD COLUMN oldname character varying(255);
