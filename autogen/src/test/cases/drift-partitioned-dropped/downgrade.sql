-- create table p
CREATE TABLE p (
    id bigint
) PARTITION BY RANGE (id);

-- create partition public.p1
CREATE TABLE p1 PARTITION OF p FOR VALUES FROM ('0') TO ('10');
