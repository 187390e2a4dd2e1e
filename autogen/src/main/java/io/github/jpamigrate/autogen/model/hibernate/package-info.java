/**
 * The only code that knows {@code org.hibernate}. It is compiled against one release and runs in the project's class
 * loader against the project's, so it keeps to what 6.4 and every 7.x have in common.
 */
package io.github.jpamigrate.autogen.model.hibernate;
