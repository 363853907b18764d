/** REST in the host: Jersey with Atlassian's rules for who may call a method and for forged requests. */
@NullMarked
package org.aimsforjira.host.rest;

import org.jspecify.annotations.NullMarked;
