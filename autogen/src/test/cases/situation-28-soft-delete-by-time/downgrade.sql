-- hazard: data-loss column other.b

-- model.Other.b: drop column other.b
ALTER TABLE other DROP COLUMN b;
