-- hazard: data-loss partition public.p1
-- hazard: data-loss table p
-- drop partition public.p1
DROP TABLE p1;

-- drop table p
DROP TABLE p;
