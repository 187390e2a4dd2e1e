-- hazard: data-loss table nothing

-- drop table nothing
DROP TABLE nothing;
