/** The file {@code model.schema}: the model as last declared, one line an object, and the contradictions accepted. */
package io.github.jpamigrate.autogen.declaration;
