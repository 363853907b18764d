/** Transactions over Active Objects, and what the database says when another writer came first. */
@NullMarked
package org.aimsforjira.platform.ao;

import org.jspecify.annotations.NullMarked;
