-- hazard: may-fail column item.added, required but without a value for rows
-- model.Item.added: add column item.added
ALTER TABLE item ADD COLUMN added character varying(255) NOT NULL;
