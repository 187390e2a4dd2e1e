-- hazard: data-loss table gone
DROP TABLE gone;

CREATE TABLE added (
    id bigint NOT NULL,
    c character varying(255),
    CONSTRAINT added_pkey PRIMARY KEY (id)
);
