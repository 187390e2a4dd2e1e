/** What may be done to a database without an explicit word, and what that word is. Pure: asks no database. */
package io.github.jpamigrate.engine.policy;
