-- hazard: breaks-running column item.oldname, renamed to newname
ALTER TABLE item RENAME COLUMN oldname TO newname;
