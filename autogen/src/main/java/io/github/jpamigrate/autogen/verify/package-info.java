/** Proofs: that a revision does what it says, and that it can be taken back. */
package io.github.jpamigrate.autogen.verify;
