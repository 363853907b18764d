package org.aimsforjira.host.sal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.atlassian.event.api.EventListener;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The event bus")
class EventsTest {
    private final HostEvents events = new HostEvents();

    @Test
    @DisplayName("calls annotated methods for their type and its subtypes, in the thread that publishes")
    void callsByType() {
        Listener listener = new Listener();
        events.register(listener);

        events.publish("text");
        events.publish(7);

        assertEquals(List.of("text", "number 7 in " + Thread.currentThread().getName()), listener.heard);
    }

    @Test
    @DisplayName("goes on with the other listeners when one throws")
    void survivesAFault() {
        Listener listener = new Listener();
        events.register(new Faulty());
        events.register(listener);

        events.publish("text");

        assertEquals(List.of("text"), listener.heard);
    }

    @Test
    @DisplayName("calls a listener once though it was registered twice, and not after it was unregistered")
    void registersOnce() {
        Listener listener = new Listener();
        events.register(listener);
        events.register(listener);
        events.publish("one");
        events.unregister(listener);
        events.publish("two");

        assertEquals(List.of("one"), listener.heard);
    }

    @Test
    @DisplayName("refuses an object without a listening method, and a listening method with two parameters")
    void refusesDeafListeners() {
        assertThrows(IllegalArgumentException.class, () -> events.register("deaf"));
        assertThrows(IllegalArgumentException.class, () -> events.register(new Odd()));
    }

    @Test
    @DisplayName("forgets all listeners of a class loader that goes")
    void forgetsAClassLoader() {
        events.register(new Listener());

        assertEquals(2, events.unregisterLoadedBy(Listener.class.getClassLoader()));
        assertEquals(0, events.unregisterLoadedBy(Listener.class.getClassLoader()));
    }

    /** Hears strings and numbers. */
    public static final class Listener {
        private final List<String> heard = new ArrayList<>();

        /** Hears. */
        @EventListener
        public void onText(String text) {
            heard.add(text);
        }

        /** Hears. */
        @EventListener
        public void onNumber(Number number) {
            heard.add("number " + number + " in " + Thread.currentThread().getName());
        }
    }

    /** Throws. */
    public static final class Faulty {
        /** Throws. */
        @EventListener
        public void onText(String text) {
            throw new IllegalStateException(text);
        }
    }

    /** Has two parameters. */
    public static final class Odd {
        /** Cannot be called. */
        @EventListener
        public void onTwo(String one, String two) {
            throw new IllegalStateException(one + two);
        }
    }
}
