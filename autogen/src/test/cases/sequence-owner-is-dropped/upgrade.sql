-- hazard: data-loss table other
-- set owner of sequence numbers
ALTER SEQUENCE numbers OWNED BY NONE;

-- drop table other
DROP TABLE other;
