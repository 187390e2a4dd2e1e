-- hazard: data-loss sequence other_seq

-- model.Other.id: drop sequence other_seq
DROP SEQUENCE other_seq;
