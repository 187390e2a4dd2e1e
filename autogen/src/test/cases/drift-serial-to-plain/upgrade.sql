-- hazard: data-loss sequence item_id_seq
-- alter column item.id (default nextval('item_id_seq'::regclass) to none)
ALTER TABLE item ALTER COLUMN id DROP DEFAULT;

-- drop sequence item_id_seq
DROP SEQUENCE item_id_seq;
