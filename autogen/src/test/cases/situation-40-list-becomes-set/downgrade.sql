-- model.Item.others: drop primary key item_other.item_other_pkey
ALTER TABLE item_other DROP CONSTRAINT item_other_pkey;
