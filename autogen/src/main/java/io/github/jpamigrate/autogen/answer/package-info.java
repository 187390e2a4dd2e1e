/** What a developer says about a difference that the two sides alone leave open. */
package io.github.jpamigrate.autogen.answer;
