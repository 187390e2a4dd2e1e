-- hazard: breaks-running sequence item_keys, renamed to by_hand

ALTER SEQUENCE item_keys INCREMENT BY 10;
ALTER SEQUENCE item_keys RENAME TO by_hand;
