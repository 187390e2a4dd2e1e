/**
 * What Spring Boot or Quarkus would tell Hibernate: their configuration files are read and their annotations looked at in
 * bytecode. Nothing of a framework is run.
 */
package io.github.jpamigrate.autogen.model.framework;
