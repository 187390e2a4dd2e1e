-- drop view public.ours
DROP VIEW ours;

-- create trigger ours on public.item
CREATE TRIGGER ours BEFORE INSERT ON public.item FOR EACH ROW EXECUTE FUNCTION touch();
