-- hazard: breaks-running column tgt.number, renamed to key
-- hazard: breaks-running column item.target_number, renamed to target_key
-- hazard: breaks-running column item.number, renamed to key

-- model.Item.target: rename foreign key item.fk5s3dolps0w38wvkt622tw2n03 to fk2fxlf6w54ajo0bu2w565db2fj
ALTER TABLE item RENAME CONSTRAINT fk5s3dolps0w38wvkt622tw2n03 TO fk2fxlf6w54ajo0bu2w565db2fj;

-- rename sequence tgt_number_seq to tgt_key_seq
ALTER SEQUENCE tgt_number_seq RENAME TO tgt_key_seq;

-- model.Tgt.id: rename column tgt.number to key
ALTER TABLE tgt RENAME COLUMN number TO key;

-- model.Item.target: rename column item.target_number to target_key
ALTER TABLE item RENAME COLUMN target_number TO target_key;

-- model.Item.id: rename column item.number to key
ALTER TABLE item RENAME COLUMN number TO key;
