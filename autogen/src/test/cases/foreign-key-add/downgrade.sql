-- model.Item.owner: drop foreign key item.fk_item_owner
ALTER TABLE item DROP CONSTRAINT fk_item_owner;
