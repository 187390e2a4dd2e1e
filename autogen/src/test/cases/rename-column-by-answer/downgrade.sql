-- hazard: breaks-running column item.newname, renamed to oldname

ALTER TABLE item RENAME COLUMN newname TO oldname;
