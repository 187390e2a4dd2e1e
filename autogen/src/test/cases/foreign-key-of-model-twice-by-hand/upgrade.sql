-- model.Item.parent_id: drop foreign key item.again
ALTER TABLE item DROP CONSTRAINT again;
