-- hazard: may-fail column company.name, values that do not fit character varying(255)
-- hazard: may-fail column person.name, values that do not fit character varying(255)

-- model.Company.name: alter column company.name (type character varying(300) to character varying(255))
ALTER TABLE company ALTER COLUMN name TYPE character varying(255);

-- model.Person.name: alter column person.name (type character varying(300) to character varying(255))
ALTER TABLE person ALTER COLUMN name TYPE character varying(255);
