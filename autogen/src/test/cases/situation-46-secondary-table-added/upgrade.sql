-- model.Item: create table item_more
CREATE TABLE item_more (
    id bigint NOT NULL,
    b character varying(255),
    CONSTRAINT item_more_pkey PRIMARY KEY (id)
);

-- model.Item.id: add foreign key item_more.fkms86sr5gk7dv3wshff6ckaeg4
ALTER TABLE item_more ADD CONSTRAINT fkms86sr5gk7dv3wshff6ckaeg4 FOREIGN KEY (id) REFERENCES item(id);
