-- hazard: data-loss table added

DROP TABLE added;

CREATE TABLE gone (
    id bigint NOT NULL,
    a character varying(255),
    b character varying(255),
    CONSTRAINT gone_pkey PRIMARY KEY (id)
);
