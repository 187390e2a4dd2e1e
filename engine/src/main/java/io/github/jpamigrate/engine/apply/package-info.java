/** Runs revisions against a database: journal, lock, transactions, retries. */
package io.github.jpamigrate.engine.apply;
