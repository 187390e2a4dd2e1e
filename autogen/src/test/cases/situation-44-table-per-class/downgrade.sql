-- hazard: may-fail column company.name, values that do not fit character varying(255)
-- hazard: may-fail column person.name, values that do not fit character varying(255)

ALTER TABLE company ALTER COLUMN name TYPE character varying(255);
ALTER TABLE person ALTER COLUMN name TYPE character varying(255);
