package io.github.jpamigrate.autogen.crawl;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ListExpressionsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            ((a)::text = ANY ((ARRAY['A'::character varying, 'B'::character varying])::text[]))             | (a IN ('A', 'B'))
            ((a)::text = ANY (ARRAY[('A'::character varying)::text, ('B'::character varying)::text]))       | (a IN ('A', 'B'))
            (("a b")::text <> ALL ((ARRAY['it''s, (x)]'::character varying, 'B'::character varying])::text[])) | ("a b" NOT IN ('it''s, (x)]', 'B'))
            (lower((a)::text) = ANY ((ARRAY['A'::character varying])::text[]))                              | (lower((a)::text) = ANY (ARRAY[('A'::character varying)::text]))
            (a = ANY (ARRAY[1, 2]))                                                                          | (a = ANY (ARRAY[1, 2]))
            ((a)::text = 'ARRAY['::text)                                                                     | ((a)::text = 'ARRAY['::text)
            """)
    void keepsOneFormOfTwo(String printed, String kept) {
        assertThat(ListExpressions.normalise(printed)).isEqualTo(kept);
    }
}
