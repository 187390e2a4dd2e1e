package io.github.jpamigrate.autogen.model.hibernate;

import java.util.Map;
import org.jboss.logging.Logger;
import org.jboss.logging.LoggerProvider;

/**
 * Keeps Hibernate's log out of the build's. What matters in it comes as exceptions or as part of the model; the rest
 * speaks of a connection that is not there. Warnings can be seen at level {@code DEBUG} of the JDK's logging.
 */
public final class QuietLogging implements LoggerProvider {
    @Override
    public Logger getLogger(String name) {
        return new QuietLogger(name);
    }

    @Override
    public void clearMdc() {
        // no diagnostic context is kept
    }

    @Override
    public Object putMdc(String key, Object value) {
        return null;
    }

    @Override
    public Object getMdc(String key) {
        return null;
    }

    @Override
    public void removeMdc(String key) {
        // no diagnostic context is kept
    }

    @Override
    public Map<String, Object> getMdcMap() {
        return Map.of();
    }

    @Override
    public void clearNdc() {
        // no diagnostic context is kept
    }

    @Override
    public String getNdc() {
        return "";
    }

    @Override
    public int getNdcDepth() {
        return 0;
    }

    @Override
    public String popNdc() {
        return "";
    }

    @Override
    public String peekNdc() {
        return "";
    }

    @Override
    public void pushNdc(String message) {
        // no diagnostic context is kept
    }

    @Override
    public void setNdcMaxDepth(int maxDepth) {
        // no diagnostic context is kept
    }

    private static final class QuietLogger extends Logger {
        private final transient System.Logger log;

        private QuietLogger(String name) {
            super(name);
            this.log = System.getLogger(name);
        }

        @Override
        public boolean isEnabled(Level level) {
            return level.compareTo(Level.WARN) <= 0 && log.isLoggable(System.Logger.Level.DEBUG);
        }

        @Override
        protected void doLog(Level level, String caller, Object message, Object[] parameters, Throwable thrown) {
            if (isEnabled(level)) {
                log.log(System.Logger.Level.DEBUG, String.valueOf(message), thrown);
            }
        }

        @Override
        protected void doLogf(Level level, String caller, String format, Object[] parameters, Throwable thrown) {
            if (isEnabled(level)) {
                String text = parameters == null ? format : String.format(format, parameters);
                log.log(System.Logger.Level.DEBUG, text, thrown);
            }
        }
    }
}
