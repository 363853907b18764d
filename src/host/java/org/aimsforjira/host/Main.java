package org.aimsforjira.host;

/**
 * Starts the development host: {@code mvn -Phost}, or this class with the test class path. System properties: {@code port}
 * (2990), {@code db} (hsqldb or postgres), {@code home} (./host-home), {@code isolation} (serializable or read_committed),
 * {@code aims.jar} (the packaged plugin), {@code aims.basedir} (the checkout), {@code demo} (true enters the demo organization into a
 * new host).
 */
public final class Main {
    private Main() {}

    /** Runs until the process is ended. */
    public static void main(String[] args) throws Exception {
        Launcher.launch("org.aimsforjira.host.HostProcess");
    }
}
