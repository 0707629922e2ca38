package org.ejournal.e2e.stopping;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.CallableStatement;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A connection that passes everything on, commits of the plugin's by way of {@link Stops}. */
final class StoppingConnection implements InvocationHandler {
    private static final Pattern WRITE =
            Pattern.compile("(?i)\\b(insert|update|delete|merge)\\s+(?:into\\s+|from\\s+)?sferum\\.(\\w+)");

    /** The scheduler's own leases and heartbeats come at any time, whatever the work. */
    private static final String LEASES = "scheduled_tasks";

    private final Connection real;
    private final Stops stops;
    private final Set<String> written = new LinkedHashSet<>();

    private StoppingConnection(Connection real, Stops stops) {
        this.real = real;
        this.stops = stops;
    }

    static Connection around(Connection real, Stops stops) {
        return proxy(Connection.class, new StoppingConnection(real, stops));
    }

    private static <T> T proxy(Class<T> type, InvocationHandler handler) {
        return type.cast(
                Proxy.newProxyInstance(StoppingConnection.class.getClassLoader(), new Class<?>[] {type}, handler));
    }

    @Override
    public Object invoke(Object self, Method method, Object[] arguments) throws Throwable {
        switch (method.getName()) {
            case "commit":
                return commit(method);
            case "rollback", "close":
                written.clear();
                return pass(real, method, arguments);
            default:
                Object result = pass(real, method, arguments);
                return result instanceof PreparedStatement statement && !(result instanceof CallableStatement)
                        ? watched(statement, (String) arguments[0])
                        : result;
        }
    }

    private Object commit(Method method) throws Throwable {
        if (written.isEmpty()) {
            return pass(real, method, null);
        }
        String what = String.join(", ", written);
        written.clear();
        return stops.pass(what, () -> pass(real, method, null));
    }

    private PreparedStatement watched(PreparedStatement statement, String sql) {
        Matcher write = WRITE.matcher(sql);
        String what = write.find() && !write.group(2).equals(LEASES)
                ? write.group(1).toLowerCase(java.util.Locale.ROOT) + " " + write.group(2)
                : "";
        return proxy(PreparedStatement.class, (self, method, arguments) -> {
            if (method.getName().equals("setString")) {
                stops.hears(String.valueOf(arguments[1]));
            }
            return method.getName().startsWith("execute") && !what.isEmpty()
                    ? write(what, statement, method, arguments)
                    : pass(statement, method, arguments);
        });
    }

    /** A write outside a transaction is a commit of its own. */
    private Object write(String what, PreparedStatement statement, Method method, Object[] arguments) throws Throwable {
        if (inTransaction()) {
            written.add(what);
            return pass(statement, method, arguments);
        }
        return stops.pass(what, () -> pass(statement, method, arguments));
    }

    private boolean inTransaction() throws SQLException {
        return !real.getAutoCommit();
    }

    private static Object pass(Object target, Method method, Object[] arguments) throws Throwable {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException failure) {
            throw failure.getCause();
        }
    }
}
