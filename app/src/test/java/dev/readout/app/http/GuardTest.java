package dev.readout.app.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// No number here is dialled but those of this machine's loopback.
class GuardTest {
    private static final Guard GUARD = Guard.onMachineWith(List.of("198.35.26.96/28"));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0.0.0.0",
                "0.1.2.3",
                "10.0.0.1",
                "10.255.255.255",
                "100.64.0.1",
                "100.100.100.200",
                "127.0.0.1",
                "127.255.255.254",
                "168.63.129.16",
                "169.254.169.254",
                "172.16.0.1",
                "172.31.255.255",
                "192.0.0.192",
                "192.0.2.1",
                "192.168.1.1",
                "198.18.0.1",
                "198.19.255.255",
                "198.51.100.7",
                "203.0.113.9",
                "224.0.0.1",
                "239.255.255.250",
                "255.255.255.255",
                "198.35.26.97",
                "::",
                "::1",
                "::127.0.0.1",
                "::ffff:127.0.0.1",
                "::ffff:a9fe:a9fe",
                "64:ff9b::127.0.0.1",
                "64:ff9b::a00:1",
                "64:ff9b:1::808:808",
                "100::1",
                "2001::1",
                "2001:db8::1",
                "2002:7f00:1::",
                "2002:c0a8:101::1",
                "2002:c623:1a61::1",
                "2a00:1450::5efe:10.0.0.1",
                "3fff::1",
                "5f00::1",
                "fc00::1",
                "fd00:ec2::254",
                "fe80::1",
                "febf::1",
                "fec0::1",
                "ff02::1",
            })
    void whatIsNotOfTheWebIsNotDialled(String number) throws UnknownHostException {
        assertThat(GUARD.objection(InetAddress.getByName(number))).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1.1.1.1",
                "100.63.255.255",
                "100.128.0.1",
                "172.15.255.255",
                "172.32.0.1",
                "198.35.26.112",
                "223.255.255.254",
                "64:ff9b::808:808",
                "2002:808:808::1",
                "2001:4860:4860::8888",
                "2606:4700::6810:84e5",
            })
    void whatIsOfTheWebMayBeDialled(String number) throws UnknownHostException {
        assertThat(GUARD.objection(InetAddress.getByName(number))).isEmpty();
    }

    @Test
    void theCardsOfThisMachineAreKnown() {
        Guard guard = new Guard(Guard.Reach.WEB);

        assertThat(guard.objection(InetAddress.getLoopbackAddress())).contains("of this machine");
    }

    @ParameterizedTest
    @ValueSource(strings = {"169.254.169.254", "10.0.0.7", "127.0.0.1", "::1", "fd00:ec2::254"})
    void aNameThatHidesALocalNumberIsNotDialled(String number) {
        Client client = client(host -> List.of(InetAddress.getByName(number)));

        assertThatThrownBy(() ->
                        client.get(Question.page(address("http://gazette.example/")), head -> 0))
                .isInstanceOfSatisfying(
                        FailedException.class, e -> assertThat(e.reason()).isEqualTo(Reason.LOCAL))
                .hasMessageContaining("is not read: ");
    }

    @Test
    void aNameThatChangesItsNumberIsLookedUpOnceAndJudgedByWhatIsDialled() {
        AtomicInteger lookUps = new AtomicInteger();
        Client client =
                client(host ->
                        List.of(
                                InetAddress.getByName(
                                        lookUps.getAndIncrement() == 0 ? "127.0.0.1" : "1.1.1.1")));

        assertThatThrownBy(() ->
                        client.get(Question.page(address("http://rebound.example/")), head -> 0))
                .hasMessageContaining("127.0.0.1 is an address of this machine");
        assertThat(lookUps).hasValue(1);
    }

    private static Client client(Resolver resolver) {
        return new Client("Readout/0", Duration.ofSeconds(5), GUARD, resolver);
    }

    private static Address address(String words) {
        return ((Address.Parsed.Good) Address.parse(words)).address();
    }
}
