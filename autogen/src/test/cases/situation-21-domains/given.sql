CREATE DOMAIN email AS varchar(200) CHECK (VALUE LIKE '%@%');
CREATE TYPE pair AS (one integer, two integer);
