-- hazard: data-loss column item.newname

-- model.Item.newName: drop column item.newname
ALTER TABLE item DROP COLUMN newname;

-- model.Item.oldName: add column item.oldname
ALTER TABLE item ADD COLUMN oldname character varying(255);
