CREATE SEQUENCE revinfo_seq INCREMENT BY 50;

CREATE TABLE item_aud (
    rev integer NOT NULL,
    revtype smallint,
    id bigint NOT NULL,
    a character varying(255),
    CONSTRAINT item_aud_pkey PRIMARY KEY (rev, id)
);

CREATE TABLE revinfo (
    rev integer NOT NULL,
    revtstmp bigint,
    CONSTRAINT revinfo_pkey PRIMARY KEY (rev)
);
ALTER TABLE item_aud ADD CONSTRAINT fkdq4ril8m8wgqsm4nkucyp1elc FOREIGN KEY (rev) REFERENCES revinfo(rev);
