package org.aimsforjira.descriptor;

import java.util.List;

/** One thing that has to be true of a packaged plugin. */
@FunctionalInterface
interface Guard {

    /** What is wrong, a sentence each; empty if all is well. */
    List<String> findings(PluginJar jar);
}
