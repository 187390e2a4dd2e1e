-- model.Item.tenant: alter column item.tenant (type character varying(36) to character varying(255))
ALTER TABLE item ALTER COLUMN tenant TYPE character varying(255);
