-- hazard: data-loss table third
-- hazard: data-loss sequence third_seq

DROP TABLE third;
DROP SEQUENCE third_seq;
