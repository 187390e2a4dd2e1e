-- hazard: data-loss column item.oldname
ALTER TABLE item DROP COLUMN oldname;
ALTER TABLE item ADD COLUMN newname character varying(255);
