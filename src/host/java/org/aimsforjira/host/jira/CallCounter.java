package org.aimsforjira.host.jira;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;
import org.jspecify.annotations.Nullable;

/**
 * Counts calls of Jira's services, per thread and in total, as {@code IssueService.create}, so that tests can hold a budget. Calls
 * between services of the host are not counted; calls of a plugin are.
 */
public final class CallCounter {
    private final Map<String, LongAdder> total = new ConcurrentHashMap<>();
    private final ThreadLocal<Map<String, Long>> mine = ThreadLocal.withInitial(HashMap::new);

    /** The service behind a counting proxy. */
    public <T> T counted(Class<T> api, T service) {
        Map<Method, String> names = new HashMap<>();
        for (Method method : api.getMethods()) {
            names.put(method, api.getSimpleName() + "." + method.getName());
        }
        InvocationHandler handler = (proxy, method, args) -> invoke(names, service, proxy, method, args);
        return api.cast(Proxy.newProxyInstance(api.getClassLoader(), new Class<?>[] {api}, handler));
    }

    private @Nullable Object invoke(
            Map<Method, String> names, Object service, Object proxy, Method method, @Nullable Object @Nullable [] args)
            throws Throwable {
        if (method.getDeclaringClass() == Object.class) {
            return switch (method.getName()) {
                case "equals" -> args != null && proxy == args[0];
                case "hashCode" -> System.identityHashCode(proxy);
                default -> service.toString();
            };
        }
        count(names.getOrDefault(method, method.getName()));
        try {
            return method.invoke(service, args);
        } catch (InvocationTargetException e) {
            throw e.getCause() == null ? e : e.getCause();
        }
    }

    private void count(String call) {
        total.computeIfAbsent(call, key -> new LongAdder()).increment();
        mine.get().merge(call, 1L, Long::sum);
    }

    /** Calls of this thread since its last reset. @param call such as {@code SearchService.search} */
    public long ofThread(String call) {
        return mine.get().getOrDefault(call, 0L);
    }

    /** All calls of this thread since its last reset. */
    public long ofThread() {
        return mine.get().values().stream().mapToLong(Long::longValue).sum();
    }

    /** Calls of all threads since the start. @param call such as {@code IssueService.create} */
    public long total(String call) {
        LongAdder adder = total.get(call);
        return adder == null ? 0 : adder.sum();
    }

    /** Every call of all threads since the start with its number, sorted by name. */
    public Map<String, Long> totals() {
        Map<String, Long> totals = new TreeMap<>();
        total.forEach((call, count) -> totals.put(call, count.sum()));
        return totals;
    }

    /** Every call of this thread with its number, sorted by name. */
    public Map<String, Long> table() {
        return new TreeMap<>(mine.get());
    }

    /** Sets the counts of this thread to zero; the totals stay. */
    public void reset() {
        mine.remove();
    }
}
