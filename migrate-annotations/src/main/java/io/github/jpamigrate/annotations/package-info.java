/** What entities can tell the autogenerator about themselves. */
package io.github.jpamigrate.annotations;
