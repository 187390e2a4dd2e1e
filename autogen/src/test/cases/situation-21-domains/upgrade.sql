-- model.Item.c: add column item.c
ALTER TABLE item ADD COLUMN c email DEFAULT 'a@b'::character varying;
