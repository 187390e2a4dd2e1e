-- revision: cd007d06a5d9
-- downgrade of: let people review products

-- hazard: data-loss table review

DROP TABLE review;
