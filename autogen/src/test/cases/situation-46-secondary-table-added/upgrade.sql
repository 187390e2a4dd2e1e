CREATE TABLE item_more (
    id bigint NOT NULL,
    b character varying(255),
    CONSTRAINT item_more_pkey PRIMARY KEY (id)
);
ALTER TABLE item_more ADD CONSTRAINT fkms86sr5gk7dv3wshff6ckaeg4 FOREIGN KEY (id) REFERENCES item(id);
