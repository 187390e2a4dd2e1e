/** Empty databases to think in, always removed. */
package io.github.jpamigrate.autogen.scratch;
