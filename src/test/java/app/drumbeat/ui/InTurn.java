package app.drumbeat.ui;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.concurrent.locks.Lock;

/** Lets a test read what the program works on at the same time: each call waits for its turn, and so does what it answers with. */
final class InTurn {

    private InTurn() {}

    static <T> T of(Class<T> kind, T real, Lock turn) {
        return kind.cast(wrapped(kind, real, turn));
    }

    private static Object wrapped(Class<?> kind, Object real, Lock turn) {
        InvocationHandler waiting = (proxy, method, values) -> {
            turn.lock();
            try {
                Object answer = method.invoke(real, values);
                Class<?> type = method.getReturnType();
                return type.isInterface() && type.getName().startsWith("app.drumbeat.")
                        ? wrapped(type, answer, turn)
                        : answer;
            } catch (InvocationTargetException e) {
                throw e.getCause();
            } finally {
                turn.unlock();
            }
        };
        return Proxy.newProxyInstance(kind.getClassLoader(), new Class<?>[]{kind}, waiting);
    }
}
