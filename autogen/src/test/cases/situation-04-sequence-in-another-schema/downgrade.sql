-- model.Item.id: alter sequence counters.numbers
ALTER SEQUENCE counters.numbers INCREMENT BY 50;
