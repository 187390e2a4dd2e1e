-- hazard: data-loss sequence other_seq

DROP SEQUENCE other_seq;
