CREATE TABLE public.target (id bigint PRIMARY KEY, u bigint UNIQUE);
CREATE TABLE public.item (id bigint PRIMARY KEY, a bigint, t bigint);
ALTER TABLE public.item ADD CONSTRAINT fk FOREIGN KEY (t) REFERENCES public.target (id);
