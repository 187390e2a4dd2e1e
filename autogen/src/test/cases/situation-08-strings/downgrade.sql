-- hazard: may-fail column item.hundredthousand, values that do not fit character varying(100000)

-- model.Item.hundredThousand: alter column item.hundredthousand (type character varying(200000) to character varying(100000))
ALTER TABLE item ALTER COLUMN hundredthousand TYPE character varying(100000);
