ALTER TABLE company ALTER COLUMN name TYPE character varying(300);
ALTER TABLE person ALTER COLUMN name TYPE character varying(300);
