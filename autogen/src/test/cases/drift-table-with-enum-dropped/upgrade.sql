-- hazard: data-loss table item
-- drop table item
DROP TABLE item;

-- drop enum type mood
DROP TYPE mood;
