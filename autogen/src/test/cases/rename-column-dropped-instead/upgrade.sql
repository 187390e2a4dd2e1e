-- hazard: data-loss column item.oldname
-- model.Item.oldName: drop column item.oldname
ALTER TABLE item DROP COLUMN oldname;

-- model.Item.newName: add column item.newname
ALTER TABLE item ADD COLUMN newname character varying(255);
