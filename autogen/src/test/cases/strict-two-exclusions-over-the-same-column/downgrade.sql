-- hazard: data-loss table room

-- drop table room
DROP TABLE room;
