-- alter sequence item_id_seq
ALTER SEQUENCE item_id_seq AS bigint;
