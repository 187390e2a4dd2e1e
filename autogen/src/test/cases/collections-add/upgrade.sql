-- model.Customer.friends: create table customer_customer
CREATE TABLE customer_customer (
    customer_id bigint NOT NULL,
    friends_id bigint NOT NULL,
    CONSTRAINT customer_customer_pkey PRIMARY KEY (customer_id, friends_id)
);

-- model.Customer.notes: create table customer_notes
CREATE TABLE customer_notes (
    notes_order integer NOT NULL,
    customer_id bigint NOT NULL,
    notes character varying(255),
    CONSTRAINT customer_notes_pkey PRIMARY KEY (notes_order, customer_id)
);

-- model.Customer.scores: create table customer_scores
CREATE TABLE customer_scores (
    scores integer,
    customer_id bigint NOT NULL,
    scores_key character varying(255) NOT NULL,
    CONSTRAINT customer_scores_pkey PRIMARY KEY (customer_id, scores_key)
);

-- model.Customer.tags: create table customer_tags
CREATE TABLE customer_tags (
    customer_id bigint NOT NULL,
    tags character varying(255)
);

-- model.Customer.friends: add foreign key customer_customer.fke40ccy9pn7up8xwkqfhc0ly4m
ALTER TABLE customer_customer ADD CONSTRAINT fke40ccy9pn7up8xwkqfhc0ly4m FOREIGN KEY (friends_id) REFERENCES customer(id);

-- model.Customer.friends: add foreign key customer_customer.fkg1a6v802a7b6dtuo99noe48vm
ALTER TABLE customer_customer ADD CONSTRAINT fkg1a6v802a7b6dtuo99noe48vm FOREIGN KEY (customer_id) REFERENCES customer(id);

-- model.Customer.notes: add foreign key customer_notes.fk8wvgu6wj95ts4q3gmqxys6yuo
ALTER TABLE customer_notes ADD CONSTRAINT fk8wvgu6wj95ts4q3gmqxys6yuo FOREIGN KEY (customer_id) REFERENCES customer(id);

-- model.Customer.scores: add foreign key customer_scores.fkfp97yqg039po77nqt41nefbll
ALTER TABLE customer_scores ADD CONSTRAINT fkfp97yqg039po77nqt41nefbll FOREIGN KEY (customer_id) REFERENCES customer(id);

-- model.Customer.tags: add foreign key customer_tags.fkhap59j2wk1omlnp40l4dv6x0o
ALTER TABLE customer_tags ADD CONSTRAINT fkhap59j2wk1omlnp40l4dv6x0o FOREIGN KEY (customer_id) REFERENCES customer(id);
