-- hazard: data-loss table g
-- hazard: data-loss table c
-- hazard: data-loss table p
DROP TABLE g;
DROP TABLE c;
DROP TABLE p;
