CREATE TABLE parcel (id integer NOT NULL);
