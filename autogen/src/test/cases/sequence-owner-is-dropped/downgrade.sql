-- create table other
CREATE TABLE other (
    id bigint NOT NULL,
    CONSTRAINT other_pkey PRIMARY KEY (id)
);

-- set owner of sequence numbers
ALTER SEQUENCE numbers OWNED BY other.id;
