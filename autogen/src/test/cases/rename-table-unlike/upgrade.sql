-- hazard: data-loss table gone
-- model.Gone: drop table gone
DROP TABLE gone;

-- model.Added: create table added
CREATE TABLE added (
    id bigint NOT NULL,
    c character varying(255),
    CONSTRAINT added_pkey PRIMARY KEY (id)
);
