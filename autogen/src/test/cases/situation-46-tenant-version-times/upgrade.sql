-- hazard: may-fail column item.tenant, values that do not fit character varying(36)
-- model.Item.tenant: alter column item.tenant (type character varying(255) to character varying(36))
ALTER TABLE item ALTER COLUMN tenant TYPE character varying(36);
