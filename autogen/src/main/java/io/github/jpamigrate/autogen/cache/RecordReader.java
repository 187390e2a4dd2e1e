package io.github.jpamigrate.autogen.cache;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Reads what {@link RecordWriter} wrote. */
final class RecordReader {
    private static final String OURS = "io.github.jpamigrate.autogen.";
    private static final RecordWriter.Kind[] KINDS = RecordWriter.Kind.values();

    private final DataInputStream in;
    private final List<String> texts = new ArrayList<>();
    private final Map<String, Constructor<?>> constructors = new HashMap<>();

    RecordReader(InputStream in) {
        this.in = new DataInputStream(in);
    }

    Object read() throws IOException, ReflectiveOperationException {
        int kind = in.readUnsignedByte();
        if (kind >= KINDS.length) {
            throw new IOException("No kind " + kind);
        }
        return switch (KINDS[kind]) {
            case TEXT -> text();
            case BOOLEAN -> in.readBoolean();
            case LONG -> in.readLong();
            case INTEGER -> in.readInt();
            case RECORD -> fields();
            case LIST -> all();
            case OPTIONAL -> all().stream().findFirst();
            case MAP -> map();
        };
    }

    private List<Object> all() throws IOException, ReflectiveOperationException {
        int size = in.readInt();
        List<Object> values = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            values.add(read());
        }
        return values;
    }

    private SortedMap<Object, Object> map() throws IOException, ReflectiveOperationException {
        List<Object> keys = all();
        List<Object> values = all();
        SortedMap<Object, Object> map = new TreeMap<>();
        for (int i = 0; i < keys.size(); i++) {
            map.put(keys.get(i), values.get(i));
        }
        return map;
    }

    private Object fields() throws IOException, ReflectiveOperationException {
        String name = text();
        Constructor<?> constructor = constructors.get(name);
        if (constructor == null) {
            constructor = constructor(name);
            constructors.put(name, constructor);
        }
        Object[] values = new Object[constructor.getParameterCount()];
        for (int i = 0; i < values.length; i++) {
            values[i] = read();
        }
        return constructor.newInstance(values);
    }

    private static Constructor<?> constructor(String name) throws IOException, ReflectiveOperationException {
        if (!name.startsWith(OURS)) {
            throw new IOException("No record of ours: " + name);
        }
        Class<?> type = Class.forName(name, false, RecordReader.class.getClassLoader());
        Class<?>[] parameters = Optional.ofNullable(type.getRecordComponents()).stream()
                .flatMap(Arrays::stream)
                .map(RecordComponent::getType)
                .toArray(Class<?>[]::new);
        Constructor<?> constructor = type.getDeclaredConstructor(parameters);
        constructor.setAccessible(true);
        return constructor;
    }

    private String text() throws IOException {
        int number = in.readInt();
        if (number < texts.size()) {
            return texts.get(number);
        }
        byte[] bytes = new byte[in.readInt()];
        in.readFully(bytes);
        String text = new String(bytes, StandardCharsets.UTF_8);
        texts.add(text);
        return text;
    }
}
