-- hazard: breaks-running column item.key, renamed to number
-- hazard: breaks-running column item.target_key, renamed to target_number
-- hazard: breaks-running column tgt.key, renamed to number
ALTER TABLE item RENAME COLUMN key TO number;
ALTER TABLE item RENAME COLUMN target_key TO target_number;
ALTER TABLE tgt RENAME COLUMN key TO number;
ALTER SEQUENCE tgt_key_seq RENAME TO tgt_number_seq;
ALTER TABLE item RENAME CONSTRAINT fk2fxlf6w54ajo0bu2w565db2fj TO fk5s3dolps0w38wvkt622tw2n03;
