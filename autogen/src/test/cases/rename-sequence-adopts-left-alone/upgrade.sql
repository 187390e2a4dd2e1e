-- hazard: breaks-running sequence by_hand, renamed to item_keys
ALTER SEQUENCE by_hand RENAME TO item_keys;
ALTER SEQUENCE item_keys INCREMENT BY 50;
