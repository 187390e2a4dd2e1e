package io.github.jpamigrate.autogen.rename;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jpamigrate.autogen.schema.ColumnName;
import io.github.jpamigrate.autogen.schema.QualifiedName;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What PostgreSQL prints before and after a rename; the second column was printed by PostgreSQL 18. */
class RenamedTextTest {
    private static final QualifiedName ITEM = name("public", "item");

    private final NewNames names = new NewNames();
    private RenamedText text;

    private static QualifiedName name(String schema, String name) {
        return new QualifiedName(schema, name);
    }

    @BeforeEach
    void renames() {
        names.schemas().put("sales", "shop");
        names.tables().put(name("public", "tgt"), name("public", "Target"));
        names.sequences().put(name("public", "numbers"), name("shop", "Keys"));
        names.types().put(name("public", "mood"), name("public", "feeling"));
        names.labels().put(new ColumnName(name("public", "mood"), "it's"), "so\\so");
        names.columns().put(new ColumnName(ITEM, "a"), "user");
        names.columns().put(new ColumnName(ITEM, "year"), "Year");
        names.columns().put(new ColumnName(ITEM, "lower"), "low");
        names.columns().put(new ColumnName(name("public", "tgt"), "a"), "b");
        text = new RenamedText(names, "public");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            CHECK ((a > 0))                                     | CHECK (("user" > 0))
            CHECK (((a)::text <> 'a'::text))                    | CHECK ((("user")::text <> 'a'::text))
            a IN ('a', 'b')                                     | "user" IN ('a', 'b')
            (lower((lower)::text) = 'lower(lower)'::text)       | (lower((low)::text) = 'lower(lower)'::text)
            (EXTRACT(year FROM b) > (year)::numeric)            | (EXTRACT(year FROM b) > ("Year")::numeric)
            USING btree (a DESC NULLS LAST, b) INCLUDE (year)   | USING btree ("user" DESC NULLS LAST, b) INCLUDE ("Year")
            USING gin (lower a) WITH (a='1') WHERE (a IS NULL)  | USING gin (low a) WITH (a='1') WHERE ("user" IS NULL)
            FOREIGN KEY (a) REFERENCES tgt(a) ON DELETE CASCADE | FOREIGN KEY ("user") REFERENCES "Target"(b) ON DELETE CASCADE
            FOREIGN KEY (b) REFERENCES sales.tgt(a)             | FOREIGN KEY (b) REFERENCES shop.tgt(a)
            (item.* IS NULL)                                    | (item.* IS NULL)
            sales.f(a, 'sales.f'::text)                         | shop.f("user", 'sales.f'::text)
            (b = 'it''s'::mood)                                 | (b = E'so\\\\so'::feeling)
            (b = ANY (ARRAY['x'::mood, 'it''s'::sales.mood]))   | (b = ANY (ARRAY['x'::feeling, 'it''s'::shop.mood]))
            (b)::character varying(10)[] = a                    | (b)::character varying(10)[] = "user"
            ((b COLLATE a) = a)                                 | ((b COLLATE a) = "user")
            (E'\\'a' = a)                                       | (E'\\'a' = "user")
            """)
    void ofDefinitions(String before, String after) {
        assertThat(text.definition(before, ITEM)).isEqualTo(after);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            nextval('numbers'::regclass)          | nextval('shop."Keys"'::regclass)
            nextval('sales.numbers'::regclass)    | nextval('shop.numbers'::regclass)
            'a'::character varying                | 'a'::character varying
            """)
    void ofDefaults(String before, String after) {
        assertThat(text.constant(before)).isEqualTo(after);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            mood                                                   | feeling
            mood[]                                                 | feeling[]
            sales.mood                                             | shop.mood
            character varying(255)                                 | character varying(255)
            (mood AS character varying) WITH INOUT AS IMPLICIT     | (feeling AS character varying) WITH INOUT AS IMPLICIT
            """)
    void ofTypes(String before, String after) {
        assertThat(text.types(before)).isEqualTo(after);
    }
}
