-- model.Company.name: alter column company.name (type character varying(255) to character varying(300))
ALTER TABLE company ALTER COLUMN name TYPE character varying(300);

-- model.Person.name: alter column person.name (type character varying(255) to character varying(300))
ALTER TABLE person ALTER COLUMN name TYPE character varying(300);
