package org.aimsforjira.descriptor;

/** What the platform offers, as far as our signatures say. */
final class Api {

    private Api() {}

    static boolean has(String className) {
        return Api.class.getResource("/" + className.replace('.', '/') + ".class") != null;
    }
}
