-- hazard: data-loss table added

-- model.Added: drop table added
DROP TABLE added;

-- model.Gone: create table gone
CREATE TABLE gone (
    id bigint NOT NULL,
    a character varying(255),
    b character varying(255),
    CONSTRAINT gone_pkey PRIMARY KEY (id)
);
