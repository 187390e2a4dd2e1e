-- model.Third.id: create sequence third_seq
CREATE SEQUENCE third_seq INCREMENT BY 50;

-- model.Third: create table third
CREATE TABLE third (
    id integer NOT NULL,
    CONSTRAINT third_pkey PRIMARY KEY (id)
);
