-- model.Item.c: add column item.c
ALTER TABLE item ADD COLUMN c character varying(255);
