package io.github.jpamigrate.autogen.scratch;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** A program that holds scratch databases until it is stopped. */
final class ScratchHolder {
    private ScratchHolder() {}

    /** Arguments: {@code server url user}, or {@code embedded folder jar}, or {@code temporary jar}. */
    public static void main(String[] arguments) throws InterruptedException {
        PostgresBinaries binaries = version -> Path.of(arguments[arguments.length - 1]);
        switch (arguments[0]) {
            case "server" -> {
                ServerLogin login = new ServerLogin(
                        arguments[1], Optional.of(arguments[2]), Optional.of(System.getenv("HOLDER_PASSWORD")));
                ScratchProvider.open(new ScratchRequest(
                                ScratchKind.SERVER, Optional.empty(), Optional.of(login), Optional.empty(), binaries))
                        .create(List.of());
            }
            case "embedded" -> EmbeddedServer.kept(binaries, 18, Path.of(arguments[1]));
            default -> EmbeddedServer.temporary(binaries, 18);
        }
        System.out.println("ready");
        Thread.sleep(60_000);
    }
}
