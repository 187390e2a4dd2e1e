SELECT nextval('item_numbers'), (SELECT increment_by FROM pg_sequences WHERE sequencename = 'item_numbers'), (SELECT max(id) FROM item)
