-- hazard: breaks-running column item.oldname, renamed to newname
-- model.Item.newName: rename column item.oldname to newname
ALTER TABLE item RENAME COLUMN oldname TO newname;
