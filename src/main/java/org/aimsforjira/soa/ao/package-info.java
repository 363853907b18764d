/** The statements and their revisions in Active Objects. */
@NullMarked
package org.aimsforjira.soa.ao;

import org.jspecify.annotations.NullMarked;
