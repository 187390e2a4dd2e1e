-- hazard: data-loss table public.customer_customer
-- hazard: data-loss table public.customer_notes
-- hazard: data-loss table public.customer_scores
-- hazard: data-loss table public.customer_tags

DROP TABLE customer_customer;
DROP TABLE customer_notes;
DROP TABLE customer_scores;
DROP TABLE customer_tags;
