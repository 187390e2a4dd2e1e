-- hazard: assumption column item.x, times without a zone are UTC

-- alter column item.x (type timestamp with time zone to timestamp without time zone)
ALTER TABLE item ALTER COLUMN x TYPE timestamp without time zone USING x AT TIME ZONE 'UTC';
