package io.github.jpamigrate.autogen.random;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Consumer;

/** A schema made of chance, and another one that is partly the same. The same seed gives the same pair. */
final class RandomSchemas {
    private final World world;

    private RandomSchemas(Random random) {
        this.world = new World(random);
    }

    /** Two schemas as pieces; some of them the server will not take. */
    record Two(List<Piece> from, List<Piece> to) {}

    static Two ofSeed(long seed) {
        Random random = new Random(seed);
        List<Piece> all = new RandomSchemas(random).pieces();
        // how much the two have in common differs from pair to pair
        int change = 5 + random.nextInt(60);
        return new Two(side(all, random, change), side(all, random, change));
    }

    private static List<Piece> side(List<Piece> all, Random random, int change) {
        Set<String> there = new HashSet<>();
        List<Piece> side = new ArrayList<>();
        for (Piece piece : all) {
            int chance = random.nextInt(100);
            boolean left = chance < change / 4;
            Piece chosen = chance < change ? piece.otherwise(random) : piece;
            if (!left && there.containsAll(chosen.needs())) {
                there.add(chosen.id());
                side.add(chosen);
            }
        }
        return side;
    }

    private List<Piece> pieces() {
        times(2, TypePieces::schema);
        times(2, TypePieces::enumType);
        times(2, TypePieces::domain);
        times(2, TypePieces::compositeType);
        times(3, TypePieces::sequence);
        times(2, ObjectPieces::function);
        TablePieces.table(world);
        times(4, TablePieces::table);
        times(2, TablePieces::serial);
        List.copyOf(world.tables.keySet()).forEach(table -> ConstraintPieces.primaryKey(world, table));
        times(4, ConstraintPieces::unique);
        times(4, ConstraintPieces::check);
        times(2, ConstraintPieces::exclusion);
        times(6, ConstraintPieces::index);
        times(5, ConstraintPieces::foreignKey);
        times(5, ObjectPieces::view);
        times(3, ObjectPieces::trigger);
        times(2, ObjectPieces::rule);
        times(2, ObjectPieces::policy);
        times(2, ObjectPieces::statistics);
        return world.pieces();
    }

    private void times(int most, Consumer<World> maker) {
        int count = world.random.nextInt(most + 1);
        for (int i = 0; i < count; i++) {
            maker.accept(world);
        }
    }
}
