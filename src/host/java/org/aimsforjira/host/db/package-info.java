/** The host's database: HSQLDB in a file or an embedded PostgreSQL server, its pool, its tables and a small JDBC helper. */
@NullMarked
package org.aimsforjira.host.db;

import org.jspecify.annotations.NullMarked;
