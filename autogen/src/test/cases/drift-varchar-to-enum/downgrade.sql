-- hazard: may-fail column item.x, values that do not fit character varying(10)

ALTER TABLE item ALTER COLUMN x TYPE character varying(10);
DROP TYPE mood;
