-- hazard: data-loss table club

DROP TABLE club;
