package dev.mockroom;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.CallableStatement;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.sql.DataSource;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/// Counts the SQL statements that a piece of work sends; a batch counts as one.
///
/// ```java
/// assertThat(StatementCounter.during(() -> bank.find(QuestionFilter.all(), 0, 50))).hasSize(1);
/// ```
public final class StatementCounter {

    private static final ThreadLocal<List<String>> RUNNING = new ThreadLocal<>();
    private static final Set<String> EXECUTIONS =
            Set.of("execute", "executeQuery", "executeUpdate", "executeLargeUpdate", "executeBatch");

    private StatementCounter() {}

    /// Does the work and says which statements it sent from this thread, in their order.
    public static List<String> during(Runnable work) {
        List<String> outer = RUNNING.get();
        List<String> statements = new ArrayList<>();
        RUNNING.set(statements);
        try {
            work.run();
        } finally {
            RUNNING.set(outer);
        }
        return statements;
    }

    private static void sent(String sql) {
        List<String> statements = RUNNING.get();
        if (statements != null) {
            statements.add(sql);
        }
    }

    private static Connection counting(Connection connection) {
        return proxy(Connection.class, connection, (method, args, result) -> {
            String sql = args != null && args.length > 0 && args[0] instanceof String first ? first : "?";
            return switch (result) {
                case CallableStatement statement -> counting(CallableStatement.class, statement, sql);
                case PreparedStatement statement -> counting(PreparedStatement.class, statement, sql);
                case Statement statement -> counting(Statement.class, statement, sql);
                case null, default -> result;
            };
        });
    }

    private static <T extends Statement> T counting(Class<T> type, T statement, String prepared) {
        return proxy(type, statement, (method, args, result) -> {
            if (EXECUTIONS.contains(method.getName())) {
                sent(args != null && args.length > 0 && args[0] instanceof String sql ? sql : prepared);
            }
            return result;
        });
    }

    private interface After {
        Object result(Method method, Object[] args, Object result);
    }

    private static <T> T proxy(Class<T> type, T target, After after) {
        return type.cast(Proxy.newProxyInstance(
                StatementCounter.class.getClassLoader(), new Class<?>[] {type}, (self, method, args) -> {
                    try {
                        return after.result(method, args, method.invoke(target, args));
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                }));
    }

    /// Stands between the application and its data source.
    @TestConfiguration(proxyBeanMethods = false)
    static class Setup {

        @Bean
        static BeanPostProcessor countStatements() {
            return new BeanPostProcessor() {
                @Override
                public Object postProcessAfterInitialization(Object bean, String name) {
                    return bean instanceof DataSource dataSource ? new Counting(dataSource) : bean;
                }
            };
        }
    }

    private static final class Counting extends DelegatingDataSource {

        private Counting(DataSource dataSource) {
            super(dataSource);
        }

        @Override
        public Connection getConnection() throws SQLException {
            return counting(super.getConnection());
        }

        @Override
        public Connection getConnection(String user, String password) throws SQLException {
            return counting(super.getConnection(user, password));
        }
    }
}
