/** The services of a build that change a revision before it is proved. */
package io.github.jpamigrate.autogen.filter;
