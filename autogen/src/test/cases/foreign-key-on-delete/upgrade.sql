-- model.Item.owner: drop foreign key item.fk_item_owner
ALTER TABLE item DROP CONSTRAINT fk_item_owner;

-- model.Item.owner: add foreign key item.fk_item_owner
ALTER TABLE item ADD CONSTRAINT fk_item_owner FOREIGN KEY (owner_id) REFERENCES customer(id) ON DELETE CASCADE;
