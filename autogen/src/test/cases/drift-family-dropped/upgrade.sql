-- hazard: data-loss table g
-- hazard: data-loss table c
-- hazard: data-loss table p
-- drop table g
DROP TABLE g;

-- drop table c
DROP TABLE c;

-- drop table p
DROP TABLE p;
