-- hazard: data-loss sequence s
-- drop sequence s
DROP SEQUENCE s;
