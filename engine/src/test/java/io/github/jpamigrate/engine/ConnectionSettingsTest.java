package io.github.jpamigrate.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.jpamigrate.engine.report.ConnectionUrlException;
import io.github.jpamigrate.engine.report.Redaction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.postgresql.Driver;

class ConnectionSettingsTest {

    @ParameterizedTest
    @CsvSource({
        "jdbc:postgresql://h:5433/shop, jdbc:postgresql://h:5433/shop, , ",
        "jdbc:postgresql:shop?user=ada&password=x%26y&ssl=true, jdbc:postgresql:shop?ssl=true, ada, x&y",
        "jdbc:postgresql://h/shop?ssl=true&user=ada&password=geheim, jdbc:postgresql://h/shop?ssl=true, ada, geheim",
        "jdbc:postgresql://h/shop?currentSchema=user&sslpassword=k, jdbc:postgresql://h/shop?currentSchema=user&sslpassword=k, , ",
        "postgres://ada:geheim@db.example:5433/shop, jdbc:postgresql://db.example:5433/shop, ada, geheim",
        "postgresql://ada:geheim@db.example/shop?sslmode=require, jdbc:postgresql://db.example/shop?sslmode=require, ada, geheim",
        "postgres://ada@h/shop, jdbc:postgresql://h/shop, ada, ",
        "postgres://h/shop, jdbc:postgresql://h/shop, , ",
        "postgres://ada:p%40ss%2Fw+rd@h/shop, jdbc:postgresql://h/shop, ada, p@ss/w+rd",
        "postgres://ada:a:b@h/shop, jdbc:postgresql://h/shop, ada, a:b",
        "postgres://[::1]:5432/shop, jdbc:postgresql://[::1]:5432/shop, , ",
        "'postgres://ada:x@a:1,b:2/shop', 'jdbc:postgresql://a:1,b:2/shop', ada, x",
        "jdbc:postgresql://ada:geheim@h/shop, jdbc:postgresql://h/shop, ada, geheim",
        "jdbc:postgresql://h/shop?user=ada%40example, jdbc:postgresql://h/shop, ada@example, ",
        "postgres://ada:p@ss@h/shop, jdbc:postgresql://h/shop, ada, p@ss",
    })
    void readsBothForms(String text, String url, String user, String password) {
        ConnectionSettings settings = ConnectionSettings.parse(text);

        assertThat(settings.url()).isEqualTo(url);
        assertThat(settings.user().orElse(null)).isEqualTo(user);
        assertThat(settings.password().orElse(null)).isEqualTo(password);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "shop",
                "mysql://ada:geheim@h/shop",
                "http://ada:geheim@h",
                "postgres:/ada:geheim@h",
                "postgres://ada:geheim/x@h/shop",
                "postgres://ada:12?geheim@h/s",
                "postgres://ada:gehe%im@h/s",
                "postgres://ada:geheim"
            })
    void refusesOthersWithoutThePassword(String text) {
        assertThatThrownBy(() -> ConnectionSettings.parse(text))
                .isInstanceOf(ConnectionUrlException.class)
                .hasMessageNotContaining("geheim");
    }

    @Test
    void hidesThePassword() {
        ConnectionSettings settings = ConnectionSettings.parse("postgres://ada:geheim@h/shop?sslpassword=geheim");

        assertThat(settings).hasToString("jdbc:postgresql://h/shop?sslpassword=*** as ada");
        assertThat(new DriverDataSource(new Driver(), settings, "test").toString())
                .doesNotContain("geheim");
    }

    @Test
    void redactsTexts() {
        assertThat(Redaction.redact("see postgres://ada:geh@eim@h/shop and jdbc:postgresql://h/s?password=geheim&a=b"))
                .isEqualTo("see postgres://ada:***@h/shop and jdbc:postgresql://h/s?password=***&a=b");
        assertThat(Redaction.redact("alter role ada with encrypted PASSWORD 'ge''heim' login"))
                .isEqualTo("alter role ada with encrypted PASSWORD '***' login");
        assertThat(Redaction.redact("create subscription s connection 'host=h password=geheim user=a'"))
                .isEqualTo("create subscription s connection 'host=h password=*** user=a'");
    }
}
