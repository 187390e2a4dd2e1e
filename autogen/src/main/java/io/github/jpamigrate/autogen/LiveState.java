package io.github.jpamigrate.autogen;

import io.github.jpamigrate.autogen.scratch.Extension;
import java.util.List;

/**
 * What tells whether a live database is still as it was.
 *
 * @param catalog the fingerprint of all that a crawl reads
 */
record LiveState(String catalog, List<Extension> extensions) {}
