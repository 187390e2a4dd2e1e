CREATE SEQUENCE third_seq INCREMENT BY 50;

CREATE TABLE third (
    id integer NOT NULL,
    CONSTRAINT third_pkey PRIMARY KEY (id)
);
