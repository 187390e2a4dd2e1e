-- hazard: data-loss table old_item
DROP TABLE old_item;

CREATE TABLE new_item (
    id bigint NOT NULL,
    a character varying(255),
    CONSTRAINT new_item_pkey PRIMARY KEY (id)
);
