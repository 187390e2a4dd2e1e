-- model.Item.work.city: alter column item.work_city (type character varying(50) to character varying(70))
ALTER TABLE item ALTER COLUMN work_city TYPE character varying(70);
