-- hazard: may-fail column item.work_city, values that do not fit character varying(50)

ALTER TABLE item ALTER COLUMN work_city TYPE character varying(50);
