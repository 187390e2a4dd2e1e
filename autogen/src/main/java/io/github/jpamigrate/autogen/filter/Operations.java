package io.github.jpamigrate.autogen.filter;

import io.github.jpamigrate.autogen.render.Operation;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * What the two scripts of a revision do, in the order of execution.
 *
 * @param upgrade what the upgrade does
 * @param downgrade what the downgrade does
 */
public record Operations(List<Operation> upgrade, List<Operation> downgrade) {
    public Operations {
        upgrade = List.copyOf(upgrade);
        downgrade = List.copyOf(downgrade);
    }

    /** The same downgrade with another upgrade. */
    public Operations withUpgrade(List<Operation> operations) {
        return new Operations(operations, downgrade);
    }

    /** The same upgrade with another downgrade. */
    public Operations withDowngrade(List<Operation> operations) {
        return new Operations(upgrade, operations);
    }

    /** Both scripts with something done to each of their operations. */
    public Operations map(UnaryOperator<Operation> change) {
        return new Operations(
                upgrade.stream().map(change).toList(),
                downgrade.stream().map(change).toList());
    }
}
