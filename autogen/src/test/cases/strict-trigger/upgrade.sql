-- create function public.f()
CREATE OR REPLACE FUNCTION public.f()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$ BEGIN RETURN NEW; END $function$;

-- create trigger tr on public.item
CREATE TRIGGER tr BEFORE INSERT ON public.item FOR EACH ROW EXECUTE FUNCTION f();
