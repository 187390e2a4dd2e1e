-- hazard: data-loss column item.price

-- drop column item.price
ALTER TABLE item DROP COLUMN price;

-- drop domain public.amount
DROP DOMAIN amount;
