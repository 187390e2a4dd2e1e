-- hazard: may-fail foreign key item.fk3pb9k4mj2qr6xaofn0q14m5fm, rows that violate it
-- model.Item.e: drop foreign key item.fk3pb9k4mj2qr6xaofn0q14m5fm
ALTER TABLE item DROP CONSTRAINT fk3pb9k4mj2qr6xaofn0q14m5fm;

-- model.Item.e: add foreign key item.fk3pb9k4mj2qr6xaofn0q14m5fm
ALTER TABLE item ADD CONSTRAINT fk3pb9k4mj2qr6xaofn0q14m5fm FOREIGN KEY (e_code) REFERENCES other(id);
