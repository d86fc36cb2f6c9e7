package dev.readout.app.archive;

import dev.readout.app.http.Capture;
import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.MessageVersion;
import org.netpreserve.jwarc.WarcDigest;
import org.netpreserve.jwarc.WarcRequest;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcTruncationReason;

/// The two records of one exchange, byte for byte as it went over the wire.
///
/// @param response names the request as its twin
public record CaptureRecords(WarcRequest request, WarcResponse response) {

    public static CaptureRecords of(Capture capture) throws IOException {
        String target = capture.address().toString();
        byte[] sent = capture.request();
        byte[] came = capture.response();
        WarcRequest request =
                new WarcRequest.Builder(target)
                        .version(MessageVersion.WARC_1_1)
                        .date(capture.date())
                        .ipAddress(capture.host())
                        .blockDigest(digest(sent))
                        .body(MediaType.HTTP_REQUEST, sent)
                        .build();
        WarcResponse.Builder response =
                new WarcResponse.Builder(target)
                        .version(MessageVersion.WARC_1_1)
                        .date(capture.date())
                        .ipAddress(capture.host())
                        .concurrentTo(request.id())
                        .blockDigest(digest(came))
                        .body(MediaType.HTTP_RESPONSE, came);
        if (!capture.isComplete()) {
            response.truncated(WarcTruncationReason.LENGTH);
        }
        return new CaptureRecords(request, response.build());
    }

    /// SHA-256 of the block of a record.
    public static WarcDigest digest(byte[] block) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return new WarcDigest("sha256", digest.digest(block));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
