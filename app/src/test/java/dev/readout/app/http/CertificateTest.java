package dev.readout.app.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.readout.app.LoopbackHost;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocketFactory;
import javax.net.ssl.TrustManagerFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A host on this machine with certificates of an authority that only this test trusts.
class CertificateTest {
    private static final char[] PASSWORD = "certificate".toCharArray();
    private static final Resolver HERE = host -> List.of(InetAddress.getLoopbackAddress());

    @TempDir static Path folder;

    @BeforeAll
    static void certificates() throws Exception {
        keytool("authority", "-ext", "bc:c", "-validity", "30");
        keytool("good", "-signer", "authority", "-ext", "san=dns:gazette.example");
        keytool("other", "-signer", "authority", "-ext", "san=dns:other.example");
        keytool(
                "expired",
                "-signer",
                "authority",
                "-ext",
                "san=dns:gazette.example",
                "-startdate",
                "-9d",
                "-validity",
                "5");
    }

    @Test
    void aPageIsReadOverASecureConnection() throws Exception {
        try (LoopbackHost host = host("good")) {
            Capture capture = get(host.port(), trusting());

            assertThat(capture.answer().body(100).bytes()).asString().isEqualTo("secret");
            assertThat(new String(capture.request(), StandardCharsets.US_ASCII))
                    .contains("Host: gazette.example:" + host.port());
        }
    }

    @Test
    void aCertificateThatNobodyVouchesForIsRefused() throws Exception {
        SSLSocketFactory usual = (SSLSocketFactory) SSLSocketFactory.getDefault();

        assertRefused("good", usual, "nobody we trust vouches for its certificate");
    }

    @Test
    void aCertificateForAnotherHostIsRefused() throws Exception {
        assertRefused("other", trusting(), "its certificate is for another host");
    }

    @Test
    void aCertificateThatHasExpiredIsRefused() throws Exception {
        assertRefused("expired", trusting(), "its certificate has expired");
    }

    @Test
    void aHostThatSpeaksNoTlsIsRefused() throws Exception {
        try (ServerSocket plain = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Thread.ofPlatform().daemon().start(() -> answerPlainly(plain));

            assertThatThrownBy(() -> get(plain.getLocalPort(), trusting()))
                    .hasMessage("is not safe to read: no secure connection came about");
        }
    }

    private static void answerPlainly(ServerSocket server) {
        try (Socket socket = server.accept()) {
            socket.getOutputStream()
                    .write("HTTP/1.1 400 Bad Request\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
            socket.getInputStream().read();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void assertRefused(String alias, SSLSocketFactory trust, String why)
            throws Exception {
        try (LoopbackHost host = host(alias)) {
            assertThatThrownBy(() -> get(host.port(), trust))
                    .isInstanceOfSatisfying(
                            FailedException.class,
                            e -> assertThat(e.reason()).isEqualTo(Reason.CERTIFICATE))
                    .hasMessage("is not safe to read: " + why);
            assertThat(host.requests()).noneMatch(head -> head.startsWith("GET"));
        }
    }

    private static Capture get(int port, SSLSocketFactory trust) throws FailedException {
        Guard guard = new Guard(Guard.Reach.LOCAL_TOO);
        Client client =
                new Client("Readout/0", Duration.ofSeconds(20), new Connector(HERE, guard, trust));
        return client.get(
                Question.page(new Address("https", "gazette.example", port, "/")), head -> 1_000);
    }

    private static LoopbackHost host(String alias) throws Exception {
        KeyStore one = KeyStore.getInstance("PKCS12");
        one.load(null, PASSWORD);
        KeyStore all = all();
        one.setKeyEntry(
                alias, all.getKey(alias, PASSWORD), PASSWORD, all.getCertificateChain(alias));
        KeyManagerFactory keys = KeyManagerFactory.getInstance("PKIX");
        keys.init(one, PASSWORD);
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(keys.getKeyManagers(), null, null);
        return new LoopbackHost(
                        context.getServerSocketFactory()
                                .createServerSocket(0, 50, InetAddress.getLoopbackAddress()),
                        "https")
                .page("/", "secret");
    }

    private static SSLSocketFactory trusting() throws Exception {
        KeyStore authority = KeyStore.getInstance("PKCS12");
        authority.load(null, PASSWORD);
        authority.setCertificateEntry("authority", all().getCertificate("authority"));
        TrustManagerFactory trust = TrustManagerFactory.getInstance("PKIX");
        trust.init(authority);
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(null, trust.getTrustManagers(), null);
        return context.getSocketFactory();
    }

    private static KeyStore all() throws IOException, GeneralSecurityException {
        KeyStore all = KeyStore.getInstance("PKCS12");
        try (InputStream in = Files.newInputStream(folder.resolve("keys.p12"))) {
            all.load(in, PASSWORD);
        }
        return all;
    }

    private static void keytool(String alias, String... more)
            throws IOException, InterruptedException {
        List<String> command =
                new ArrayList<>(
                        List.of(
                                Path.of(System.getProperty("java.home"), "bin", "keytool")
                                        .toString(),
                                "-genkeypair",
                                "-alias",
                                alias,
                                "-dname",
                                "CN=" + alias,
                                "-keyalg",
                                "EC",
                                "-keystore",
                                folder.resolve("keys.p12").toString(),
                                "-storetype",
                                "PKCS12",
                                "-storepass",
                                new String(PASSWORD)));
        command.addAll(List.of(more));
        Path log = folder.resolve("log");
        int code =
                new ProcessBuilder(command)
                        .redirectErrorStream(true)
                        .redirectOutput(log.toFile())
                        .start()
                        .waitFor();
        assertThat(code).as(Files.readString(log)).isZero();
    }
}
