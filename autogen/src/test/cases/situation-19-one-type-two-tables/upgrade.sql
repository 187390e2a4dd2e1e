-- model.Item.a: add labels to enum type colour
ALTER TYPE colour ADD VALUE 'BLUE' BEFORE 'GREEN';
