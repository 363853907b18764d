/** The audit trail page. */
@NullMarked
package org.aimsforjira.audit.web;

import org.jspecify.annotations.NullMarked;
