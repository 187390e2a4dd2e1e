-- model.Item.id: alter sequence item_numbers
ALTER SEQUENCE item_numbers INCREMENT BY 10;
