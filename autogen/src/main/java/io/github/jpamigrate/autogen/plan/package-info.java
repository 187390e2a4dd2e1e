/** Changes in an order that PostgreSQL accepts, with what a reviewer has to know about them: one class per hazard. */
package io.github.jpamigrate.autogen.plan;
