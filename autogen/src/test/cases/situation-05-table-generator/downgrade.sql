-- hazard: data-loss table more_counters
-- hazard: data-loss table third

-- model.Third.id: drop table more_counters
DROP TABLE more_counters;

-- model.Third: drop table third
DROP TABLE third;
