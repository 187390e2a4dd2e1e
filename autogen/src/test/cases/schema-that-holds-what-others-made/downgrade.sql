-- model.Other: create table shop.other
CREATE TABLE shop.other (
    id bigint NOT NULL,
    CONSTRAINT other_pkey PRIMARY KEY (id)
);
