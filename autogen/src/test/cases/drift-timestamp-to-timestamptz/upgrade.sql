-- hazard: assumption column item.x, times without a zone are UTC
-- alter column item.x (type timestamp without time zone to timestamp with time zone)
ALTER TABLE item ALTER COLUMN x TYPE timestamp with time zone USING x AT TIME ZONE 'UTC';
