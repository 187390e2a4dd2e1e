package io.github.jpamigrate.autogen.cache;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Writes records made of records, texts, numbers, lists, optionals and maps of them. It goes by the components that a record
 * has, so a new component needs no line here; a component of a kind that it does not know is an error. Each text is written
 * once.
 */
final class RecordWriter {
    private final DataOutputStream out;
    private final Map<String, Integer> texts = new HashMap<>();
    private final Map<Class<?>, Method[]> components = new HashMap<>();

    /** @param out flushed by whoever gives it */
    RecordWriter(OutputStream out) {
        this.out = new DataOutputStream(out);
    }

    void write(Object value) throws IOException, ReflectiveOperationException {
        if (value instanceof String text) {
            out.writeByte(Kind.TEXT.ordinal());
            text(text);
        } else if (value instanceof Boolean bool) {
            out.writeByte(Kind.BOOLEAN.ordinal());
            out.writeBoolean(bool);
        } else if (value instanceof Long number) {
            out.writeByte(Kind.LONG.ordinal());
            out.writeLong(number);
        } else if (value instanceof Integer number) {
            out.writeByte(Kind.INTEGER.ordinal());
            out.writeInt(number);
        } else if (value instanceof Record fields) {
            fields(fields);
        } else {
            container(value);
        }
    }

    private void container(Object value) throws IOException, ReflectiveOperationException {
        if (value instanceof Collection<?> list) {
            out.writeByte(Kind.LIST.ordinal());
            all(list);
        } else if (value instanceof Optional<?> optional) {
            out.writeByte(Kind.OPTIONAL.ordinal());
            all(optional.stream().toList());
        } else if (value instanceof Map<?, ?> map) {
            out.writeByte(Kind.MAP.ordinal());
            all(map.keySet());
            all(map.values());
        } else {
            throw new IllegalArgumentException("No way to write " + value.getClass());
        }
    }

    private void all(Collection<?> values) throws IOException, ReflectiveOperationException {
        out.writeInt(values.size());
        for (Object value : values) {
            write(value);
        }
    }

    private void fields(Record value) throws IOException, ReflectiveOperationException {
        out.writeByte(Kind.RECORD.ordinal());
        text(value.getClass().getName());
        for (Method component : components.computeIfAbsent(value.getClass(), RecordWriter::components)) {
            write(component.invoke(value));
        }
    }

    private static Method[] components(Class<?> type) {
        RecordComponent[] components = type.getRecordComponents();
        Method[] accessors = new Method[components.length];
        for (int i = 0; i < components.length; i++) {
            accessors[i] = components[i].getAccessor();
            accessors[i].setAccessible(true);
        }
        return accessors;
    }

    private void text(String text) throws IOException {
        Integer known = texts.putIfAbsent(text, texts.size());
        if (known != null) {
            out.writeInt(known);
            return;
        }
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(texts.size() - 1);
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    /** What a value is, as the byte before it. */
    enum Kind {
        TEXT,
        BOOLEAN,
        LONG,
        INTEGER,
        RECORD,
        LIST,
        OPTIONAL,
        MAP
    }
}
