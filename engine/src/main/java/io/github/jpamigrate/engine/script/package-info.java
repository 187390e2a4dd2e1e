/** SQL scripts, cut into steps and statements with their line numbers, without a server. */
package io.github.jpamigrate.engine.script;
