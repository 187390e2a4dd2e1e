-- hazard: data-loss sequence item_id_seq
ALTER TABLE item ALTER COLUMN id DROP DEFAULT;
DROP SEQUENCE item_id_seq;
