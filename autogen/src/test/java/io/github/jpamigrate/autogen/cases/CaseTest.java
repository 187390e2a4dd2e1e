package io.github.jpamigrate.autogen.cases;

import io.github.jpamigrate.autogen.scratch.TestServers;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/**
 * Runs every case folder on the newest PostgreSQL, or on those that {@code -Dcases.servers=12,14} names; see
 * {@link CaseRun} for what each proves.
 */
@Execution(ExecutionMode.CONCURRENT)
class CaseTest {
    private static final List<Integer> SERVERS = Stream.of(
                    System.getProperty("cases.servers", Integer.toString(TestServers.NEWEST))
                            .split(","))
            .map(Integer::valueOf)
            .toList();

    @TempDir
    private Path temporary;

    @TestFactory
    Stream<DynamicTest> cases() {
        List<CaseFolder> folders = CaseFolder.all();
        return SERVERS.stream().flatMap(server -> folders.stream()
                .filter(folder -> server >= folder.lowestServer())
                .map(folder -> test(folder, server)));
    }

    private DynamicTest test(CaseFolder folder, int server) {
        String name = SERVERS.size() == 1 ? folder.name() : folder.name() + " on " + server;
        return DynamicTest.dynamicTest(name, () -> new CaseRun(folder, server, temporary).run());
    }
}
