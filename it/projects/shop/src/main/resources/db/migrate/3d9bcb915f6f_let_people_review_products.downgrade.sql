-- revision: 3d9bcb915f6f
-- downgrade of: let people review products

-- hazard: data-loss table public.review

DROP TABLE review;
