package io.github.jpamigrate.autogen.scratch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.UserPrincipal;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * How programs of PostgreSQL are started, which refuse to run as root: as they are for an ordinary user; for root in a
 * user namespace, where files stay root's; and where the kernel forbids those, as in many containers, as user nobody.
 */
final class Privileges {
    private static final String NOBODY = "65534";
    private static final Privileges ORDINARY = new Privileges(List.of(), false);
    private static final Privileges NAMESPACE = new Privileges(List.of("unshare", "-U"), false);
    private static final Privileges AS_NOBODY =
            new Privileges(List.of("setpriv", "--reuid", NOBODY, "--regid", NOBODY, "--clear-groups"), true);

    private final List<String> prefix;
    private final boolean nobody;

    private Privileges(List<String> prefix, boolean nobody) {
        this.prefix = prefix;
        this.nobody = nobody;
    }

    /** @throws ScratchException if this user cannot run them in any way */
    static Privileges current() {
        if (!root()) {
            return ORDINARY;
        }
        if (NAMESPACE.works()) {
            return NAMESPACE;
        }
        if (AS_NOBODY.works()) {
            return AS_NOBODY;
        }
        throw new ScratchException("PostgreSQL does not run as root, and here root can neither make a user namespace"
                + " (unshare -U) nor become another user (setpriv). Run Maven as an ordinary user, or set"
                + " migrate.scratch.url to a server where databases may be created.");
    }

    /** What comes before the program on the command line. */
    List<String> prefix() {
        return prefix;
    }

    /** Lets the programs write a folder that this process made. */
    void handOver(Path folder) throws IOException {
        if (!nobody) {
            return;
        }
        UserPrincipal owner =
                folder.getFileSystem().getUserPrincipalLookupService().lookupPrincipalByName(NOBODY);
        Files.setOwner(folder, owner);
    }

    /** Whether the programs run as another user than this process, and see only what everybody sees. */
    boolean otherUser() {
        return nobody;
    }

    private static boolean root() {
        return System.getProperty("user.name").equals("root")
                && !System.getProperty("os.name").startsWith("Windows");
    }

    private boolean works() {
        List<String> command = new java.util.ArrayList<>(prefix);
        command.add("true");
        try {
            Process process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return process.waitFor(10, TimeUnit.SECONDS) && process.exitValue() == 0;
        } catch (IOException missing) {
            // the program is not installed
            return false;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new ScratchException("Interrupted while looking for a way to run PostgreSQL as root", interrupted);
        }
    }
}
