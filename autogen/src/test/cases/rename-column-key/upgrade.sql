-- hazard: breaks-running column item.key, renamed to number
-- hazard: breaks-running column item.target_key, renamed to target_number
-- hazard: breaks-running column tgt.key, renamed to number
-- model.Item.id: rename column item.key to number
ALTER TABLE item RENAME COLUMN key TO number;

-- model.Item.target: rename column item.target_key to target_number
ALTER TABLE item RENAME COLUMN target_key TO target_number;

-- model.Tgt.id: rename column tgt.key to number
ALTER TABLE tgt RENAME COLUMN key TO number;

-- rename sequence tgt_key_seq to tgt_number_seq
ALTER SEQUENCE tgt_key_seq RENAME TO tgt_number_seq;

-- model.Item.target: rename foreign key item.fk2fxlf6w54ajo0bu2w565db2fj to fk5s3dolps0w38wvkt622tw2n03
ALTER TABLE item RENAME CONSTRAINT fk2fxlf6w54ajo0bu2w565db2fj TO fk5s3dolps0w38wvkt622tw2n03;
