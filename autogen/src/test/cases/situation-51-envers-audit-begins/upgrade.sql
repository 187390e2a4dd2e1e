-- org.hibernate.envers.DefaultRevisionEntity.id: create sequence revinfo_seq
CREATE SEQUENCE revinfo_seq INCREMENT BY 50;

-- model.Item_AUD: create table item_aud
CREATE TABLE item_aud (
    rev integer NOT NULL,
    revtype smallint,
    id bigint NOT NULL,
    a character varying(255),
    CONSTRAINT item_aud_pkey PRIMARY KEY (rev, id)
);

-- org.hibernate.envers.DefaultRevisionEntity: create table revinfo
CREATE TABLE revinfo (
    rev integer NOT NULL,
    revtstmp bigint,
    CONSTRAINT revinfo_pkey PRIMARY KEY (rev)
);

-- model.Item_AUD.originalId.REV: add foreign key item_aud.fkdq4ril8m8wgqsm4nkucyp1elc
ALTER TABLE item_aud ADD CONSTRAINT fkdq4ril8m8wgqsm4nkucyp1elc FOREIGN KEY (rev) REFERENCES revinfo(rev);
