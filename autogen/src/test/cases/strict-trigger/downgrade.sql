-- drop trigger tr on public.item
DROP TRIGGER tr ON item;

-- drop function public.f()
DROP FUNCTION public.f();
