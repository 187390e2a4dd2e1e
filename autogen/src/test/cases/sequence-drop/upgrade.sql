-- hazard: data-loss sequence item_numbers
-- model.Item.id: drop sequence item_numbers
DROP SEQUENCE item_numbers;
