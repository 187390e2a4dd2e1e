-- hazard: data-loss table customer_customer
-- hazard: data-loss table customer_notes
-- hazard: data-loss table customer_scores
-- hazard: data-loss table customer_tags

-- model.Customer.friends: drop table customer_customer
DROP TABLE customer_customer;

-- model.Customer.notes: drop table customer_notes
DROP TABLE customer_notes;

-- model.Customer.scores: drop table customer_scores
DROP TABLE customer_scores;

-- model.Customer.tags: drop table customer_tags
DROP TABLE customer_tags;
