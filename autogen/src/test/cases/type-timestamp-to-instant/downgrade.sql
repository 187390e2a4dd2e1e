-- hazard: assumption column item.a, times without a zone are UTC

-- model.Item.a: alter column item.a (type timestamp(6) with time zone to timestamp(6) without time zone)
ALTER TABLE item ALTER COLUMN a TYPE timestamp(6) without time zone USING a AT TIME ZONE 'UTC';
