/** The audit trail as a chain of hashes, in plain Java: what is hashed, how it is checked. See src/docs/auditor/audit-trail.md. */
@NullMarked
package org.aimsforjira.audit.domain;

import org.jspecify.annotations.NullMarked;
