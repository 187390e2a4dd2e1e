-- hazard: data-loss sequence item_numbers
DROP SEQUENCE item_numbers;
