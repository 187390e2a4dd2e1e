-- model.Third.id: create table more_counters
CREATE TABLE more_counters (
    next_val bigint,
    sequence_name character varying(255) NOT NULL,
    CONSTRAINT more_counters_pkey PRIMARY KEY (sequence_name)
);

-- model.Third: create table third
CREATE TABLE third (
    id bigint NOT NULL,
    CONSTRAINT third_pkey PRIMARY KEY (id)
);
