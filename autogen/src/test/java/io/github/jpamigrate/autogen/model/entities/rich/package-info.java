/** One of everything that changes what a table looks like. */
@FilterDef(name = "visible", defaultCondition = "deleted_on is null")
package io.github.jpamigrate.autogen.model.entities.rich;

import org.hibernate.annotations.FilterDef;
