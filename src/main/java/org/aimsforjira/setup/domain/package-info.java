/** What set-up needs in Jira: issue types, fields, options, permissions; and where they were found or created. */
@NullMarked
package org.aimsforjira.setup.domain;

import org.jspecify.annotations.NullMarked;
