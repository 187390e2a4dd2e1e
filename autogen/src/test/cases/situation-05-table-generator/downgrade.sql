-- hazard: data-loss table more_counters
-- hazard: data-loss table third

DROP TABLE more_counters;
DROP TABLE third;
