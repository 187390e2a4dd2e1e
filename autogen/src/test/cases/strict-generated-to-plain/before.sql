CREATE TABLE item (a integer, b bigint, g integer GENERATED ALWAYS AS (a + 1) STORED, h bigint GENERATED ALWAYS AS (b + 1) STORED);
