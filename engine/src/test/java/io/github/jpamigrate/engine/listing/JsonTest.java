package io.github.jpamigrate.engine.listing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class JsonTest {

    @Test
    void escapesWhatNeedsIt() {
        Map<String, String> expected = new LinkedHashMap<>();
        expected.put("plain", "plain");
        expected.put("", "");
        expected.put("a\"b", "a\\\"b");
        expected.put("a\\b", "a\\\\b");
        expected.put("a\nb\rc\td", "a\\nb\\rc\\td");
        expected.put("\0\037\177\b", "\\u0000\\u001f\\u007f\\u0008");
        expected.put("\u0085\u2028\u2029", "\\u0085\\u2028\\u2029");
        expected.put("\u00e9\ud83d\ude00/", "\u00e9\ud83d\ude00/");
        expected.put("x\ud83dy\ude00", "x\\ud83dy\\ude00");

        expected.forEach((text, inside) -> assertThat(Json.of(text).text("")).isEqualTo("\"" + inside + "\""));
    }

    @Test
    void isIndented() {
        Json json = new Json.Members()
                .with("name", Json.of("x"))
                .with("none", Json.of(Optional.empty()))
                .with("some", Json.of(Optional.of("y")))
                .with("number", Json.of(7))
                .with("truth", Json.of(true))
                .with("empty", Json.texts(List.of()))
                .with("nothing", new Json.Members())
                .with("texts", Json.texts(List.of("a", "b")));

        assertThat(json.text("")).isEqualTo("""
                {
                  "name": "x",
                  "none": null,
                  "some": "y",
                  "number": 7,
                  "truth": true,
                  "empty": [],
                  "nothing": {},
                  "texts": [
                    "a",
                    "b"
                  ]
                }""");
    }
}
