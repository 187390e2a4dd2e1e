/** Objects that are none of our business: which they are, and how a comparison keeps out of them. */
package io.github.jpamigrate.autogen.ignore;
