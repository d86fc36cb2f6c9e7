package dev.readout.app.http;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AddressTest {
    @ParameterizedTest
    @CsvSource({
        "http://Gazette.Example, http://gazette.example/",
        "HTTPS://gazette.example:443/a?b=c#d, https://gazette.example/a?b=c",
        "http://gazette.example:8080/ferry late, http://gazette.example:8080/ferry%20late",
        "http://gazette.example/café, http://gazette.example/caf%C3%A9",
        "http://münster.example/, http://xn--mnster-3ya.example/",
        "http://gazette.example/a/./b/../c, http://gazette.example/a/c",
        "http://gazette.example/../../a/.., http://gazette.example/",
        "http://gazette.example./, http://gazette.example/",
        "http://[2001:DB8::1]:81/x, http://[2001:db8:0:0:0:0:0:1]:81/x",
    })
    void everySpellingHasOneNormalForm(String words, String normal) {
        assertThat(normal(words)).isEqualTo(normal);
    }

    @ParameterizedTest
    @CsvSource({
        "http://2130706433/",
        "http://017700000001/",
        "http://0x7f000001/",
        "http://0x7F.1/",
        "http://0177.0.0.1/",
        "http://127.1/",
        "http://127.0.1/",
        "http://127.0.0.1./",
        "http://１２７.０.０.１/",
        "http://127。0。0。1/",
        "http://[::ffff:127.0.0.1]/",
        "http://[::ffff:7f00:1]/",
    })
    void everySpellingOfANumberIsThatNumber(String words) {
        assertThat(normal(words)).isEqualTo("http://127.0.0.1/");
    }

    @ParameterizedTest
    @CsvSource({
        "http://, it names no host",
        "http:///path, it names no host",
        "http:gazette.example, two slashes",
        "http://gaz ette.example/, is not the name of a host",
        "http://gazette..example/, is not the name of a host",
        "http://127%2E0.0.1/, is not the name of a host",
        "http://256.1.1.1/, is not the number of a host",
        "http://1.2.3.4.5/, is not the number of a host",
        "http://08.1.1.1/, is not the number of a host",
        "http://[::1/, is not the name of a host",
        "http://[fe80::1%eth0]/, is not the name of a host",
        "http://gazette.example:99999/, its port is 99999",
        "http://gazette.example:x/, 'its port is \"x\"'",
        "http://reader@127.0.0.1/, it carries a user name",
        "http://gazette.example@127.0.0.1/, it carries a user name",
        "gazette.example, it does not begin with http:// or https://",
    })
    void whatIsNoAddressSaysWhy(String words, String why) {
        assertThat(refusal(words)).startsWith("is no address: ").contains(why);
    }

    @ParameterizedTest
    @CsvSource({
        "ftp://gazette.example/a, ftp",
        "file:///etc/passwd, file",
        "gopher://127.0.0.1:70/, gopher",
        "jar:http://gazette.example/a.jar!/b, jar"
    })
    void anotherSchemeIsNotRead(String words, String scheme) {
        assertThat(refusal(words))
                .isEqualTo(
                        "is not read: its scheme is %s, and only http and https are read"
                                .formatted(scheme));
    }

    @ParameterizedTest
    @CsvSource({
        "https://other.example/x, https://other.example/x",
        "//other.example/x, http://other.example/x",
        "/x, http://gazette.example/x",
        "x, http://gazette.example/a/x",
        "../x?y, http://gazette.example/x?y",
        "?q=1, http://gazette.example/a/b?q=1",
        "#top, http://gazette.example/a/b?c",
    })
    void aReferenceLeadsOnFromItsPage(String reference, String leadsTo) {
        Address from =
                ((Address.Parsed.Good) Address.parse("http://gazette.example/a/b?c")).address();

        Address to = ((Address.Parsed.Good) from.resolve(reference)).address();

        assertThat(to).hasToString(leadsTo);
    }

    private static String normal(String words) {
        return switch (Address.parse(words)) {
            case Address.Parsed.Good good -> good.address().toString();
            case Address.Parsed.Bad bad -> bad.detail();
        };
    }

    private static String refusal(String words) {
        return ((Address.Parsed.Bad) Address.parse(words)).detail();
    }
}
