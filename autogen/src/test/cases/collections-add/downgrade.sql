-- hazard: data-loss table customer_customer
-- hazard: data-loss table customer_notes
-- hazard: data-loss table customer_scores
-- hazard: data-loss table customer_tags

DROP TABLE customer_customer;
DROP TABLE customer_notes;
DROP TABLE customer_scores;
DROP TABLE customer_tags;
