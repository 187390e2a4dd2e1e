CREATE TABLE item (id bigint PRIMARY KEY, a bit(3), b interval, c numeric, d timestamptz, e int[], f point, g bytea, h text, i inet, j money);
