-- add column item.id
ALTER TABLE item ADD COLUMN id bigint;
