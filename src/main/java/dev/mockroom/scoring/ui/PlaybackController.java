package dev.mockroom.scoring.ui;

import dev.mockroom.interviews.AttemptId;
import dev.mockroom.interviews.InterviewId;
import dev.mockroom.interviews.SeatPass;
import dev.mockroom.interviews.ui.SeatCookie;
import dev.mockroom.scoring.Playbacks;
import dev.mockroom.shared.NotFound;
import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.WebRequest;

/// Where a browser reads how an answer was typed, past the screens and their locks.
@RestController
class PlaybackController {

    private static final String GZIP = "gzip";

    private final Playbacks playbacks;

    PlaybackController(Playbacks playbacks) {
        this.playbacks = playbacks;
    }

    /// The address of one answer's log, relative to the application's root.
    static String address(InterviewId interview, AttemptId attempt) {
        return "playback/" + interview.value() + "/" + attempt.value();
    }

    /// The log as [PlaybackBytes] writes it; nothing but 'not modified' to whoever has all of it.
    @GetMapping("/playback/{interview}/{attempt}")
    @Nullable
    ResponseEntity<byte[]> read(
            @PathVariable UUID interview, @PathVariable UUID attempt, HttpServletRequest request, WebRequest web) {
        SeatPass pass = SeatCookie.pass(new InterviewId(interview), request);
        AttemptId played = new AttemptId(attempt);
        try {
            // A log only grows, and one that is shortened ends at its first place: its last place names its content.
            if (web.checkNotModified("W/\"" + playbacks.last(pass, played) + "\"")) {
                return null;
            }
            byte[] log = PlaybackBytes.write(playbacks.log(pass, played));
            ResponseEntity.BodyBuilder answer = ResponseEntity.ok()
                    .contentType(MediaType.APPLICATION_OCTET_STREAM)
                    .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING);
            return takesGzip(request)
                    ? answer.header(HttpHeaders.CONTENT_ENCODING, GZIP).body(PlaybackBytes.gzip(log))
                    : answer.body(log);
        } catch (NotFound none) {
            return ResponseEntity.notFound().build();
        }
    }

    private static boolean takesGzip(HttpServletRequest request) {
        String accepted = request.getHeader(HttpHeaders.ACCEPT_ENCODING);
        return accepted != null && accepted.contains(GZIP);
    }
}
