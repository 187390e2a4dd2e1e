-- hazard: may-fail column item.work_city, values that do not fit character varying(50)

-- model.Item.work.city: alter column item.work_city (type character varying(70) to character varying(50))
ALTER TABLE item ALTER COLUMN work_city TYPE character varying(50);
