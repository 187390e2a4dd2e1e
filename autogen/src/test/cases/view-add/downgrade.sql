-- model.Named: drop view public.named
DROP VIEW named;
