-- hazard: breaks-running sequence item_keys, renamed to item_numbers

ALTER SEQUENCE item_keys INCREMENT BY 10;
ALTER SEQUENCE item_keys RENAME TO item_numbers;
