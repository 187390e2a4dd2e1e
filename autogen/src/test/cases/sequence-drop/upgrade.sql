-- hazard: data-loss sequence public.item_numbers
DROP SEQUENCE item_numbers;
