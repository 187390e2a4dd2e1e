CREATE TABLE item (a integer, b integer);
CREATE STATISTICS st (dependencies) ON a, b FROM item;
