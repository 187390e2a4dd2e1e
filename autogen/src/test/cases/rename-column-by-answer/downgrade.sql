-- hazard: breaks-running column item.newname, renamed to oldname

-- model.Item.oldName: rename column item.newname to oldname
ALTER TABLE item RENAME COLUMN newname TO oldname;
