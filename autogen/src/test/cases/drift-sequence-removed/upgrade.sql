-- hazard: data-loss sequence s
DROP SEQUENCE s;
