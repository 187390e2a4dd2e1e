-- hazard: data-loss table club

-- model.Club: drop table club
DROP TABLE club;
