/** What scratch databases were found to hold, kept for the next time that the same is asked. */
package io.github.jpamigrate.autogen.cache;
