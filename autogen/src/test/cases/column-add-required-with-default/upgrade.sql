-- model.Item.added: add column item.added
ALTER TABLE item ADD COLUMN added character varying(255) DEFAULT 'none'::character varying NOT NULL;
