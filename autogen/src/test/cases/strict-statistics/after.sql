CREATE TABLE item (a bigint, b integer);
CREATE STATISTICS st (dependencies, mcv) ON a, b FROM item;
