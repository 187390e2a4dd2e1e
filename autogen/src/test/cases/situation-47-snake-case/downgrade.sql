-- hazard: data-loss table big_item_big_item

-- model.BigItem.otherItems: drop table big_item_big_item
DROP TABLE big_item_big_item;
