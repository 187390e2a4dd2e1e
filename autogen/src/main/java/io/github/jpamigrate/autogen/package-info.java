/**
 * From entities to revision files. {@link io.github.jpamigrate.autogen.Autogenerator} spells the pipeline out; the
 * packages below hold its steps.
 */
package io.github.jpamigrate.autogen;
