package candour.mobile.experience;

import candour.shared.experience.Answers;
import candour.shared.reference.SubmissionSecret;
import candour.shared.text.Language;
import candour.shared.wire.ReportReceipt;
import candour.shared.wire.ReportRefused.FieldError;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What is kept on the device as bytes, before it is sealed. Texts are their length and UTF-8.
final class TellingCodec {
    private static final int VERSION = 1;
    private static final int MOST = 1 << 20;

    private TellingCodec() {}

    /// Writes one of the two kinds.
    private interface Writing {
        void to(DataOutputStream out) throws IOException;
    }

    /// Reads one of the two kinds.
    private interface Reading<T> {
        T from(DataInputStream in) throws IOException;
    }

    static byte[] write(Telling telling) {
        return bytes(out -> {
            Draft draft = telling.draft();
            text(out, draft.language().code());
            out.writeInt(draft.questionnaire());
            text(out, draft.step());
            out.writeLong(draft.touched().toEpochMilli());
            text(out, telling.stage().name());
            SubmissionSecret secret = telling.secret();
            text(out, secret == null ? "" : secret.written());
            out.writeInt(telling.tries());
            Map<String, List<String>> answers = draft.answers().values();
            out.writeInt(answers.size());
            for (Map.Entry<String, List<String>> answer : answers.entrySet()) {
                text(out, answer.getKey());
                texts(out, answer.getValue());
            }
            out.writeInt(telling.errors().size());
            for (FieldError error : telling.errors()) {
                texts(out, List.of(error.field(), error.code(), error.detail()));
            }
        });
    }

    static byte[] write(Ended ended) {
        return bytes(out -> {
            out.writeLong(ended.since().toEpochMilli());
            out.writeBoolean(ended.mayHaveArrived());
            ReportReceipt receipt = ended.receipt();
            texts(out, receipt == null ? List.of() : List.of(receipt.reference(), receipt.readBy(), receipt.checkAt()));
        });
    }

    /// Empty where these are not the bytes of a telling that this version of the app can read.
    static Optional<Telling> telling(DraftId id, byte[] bytes) {
        return read(bytes, in -> {
            Language language = Language.ofCode(text(in));
            int questionnaire = in.readInt();
            String step = text(in);
            Instant touched = Instant.ofEpochMilli(in.readLong());
            Telling.Stage stage = Telling.Stage.valueOf(text(in));
            String secret = text(in);
            int tries = in.readInt();
            Draft draft = new Draft(id, language, questionnaire, answers(in), step, touched);
            return new Telling(draft, stage, secret(secret), tries, errors(in));
        });
    }

    /// Empty where these are not the bytes of a sending that ended.
    static Optional<Ended> ended(DraftId id, byte[] bytes) {
        return read(bytes, in -> {
            Instant since = Instant.ofEpochMilli(in.readLong());
            boolean mayHaveArrived = in.readBoolean();
            List<String> parts = texts(in);
            return new Ended(
                    id,
                    since,
                    parts.isEmpty() ? null : new ReportReceipt(parts.get(0), parts.get(1), parts.get(2)),
                    mayHaveArrived);
        });
    }

    private static byte[] bytes(Writing content) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeByte(VERSION);
            content.to(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static <T> Optional<T> read(byte[] bytes, Reading<T> content) {
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
            return in.readByte() == VERSION ? Optional.of(content.from(in)) : Optional.empty();
        } catch (IOException | IllegalArgumentException | IndexOutOfBoundsException e) {
            return Optional.empty();
        }
    }

    private static @Nullable SubmissionSecret secret(String written) throws IOException {
        if (written.isEmpty()) {
            return null;
        }
        return SubmissionSecret.parse(written).orElseThrow(() -> new IOException("not a secret"));
    }

    private static Answers answers(DataInputStream in) throws IOException {
        Map<String, List<String>> answers = new LinkedHashMap<>();
        int count = count(in);
        for (int i = 0; i < count; i++) {
            answers.put(text(in), texts(in));
        }
        return Answers.of(answers);
    }

    private static List<FieldError> errors(DataInputStream in) throws IOException {
        List<FieldError> errors = new ArrayList<>();
        int count = count(in);
        for (int i = 0; i < count; i++) {
            List<String> parts = texts(in);
            errors.add(new FieldError(parts.get(0), parts.get(1), parts.get(2)));
        }
        return errors;
    }

    private static void texts(DataOutputStream out, List<String> texts) throws IOException {
        out.writeInt(texts.size());
        for (String text : texts) {
            text(out, text);
        }
    }

    private static List<String> texts(DataInputStream in) throws IOException {
        List<String> texts = new ArrayList<>();
        int count = count(in);
        for (int i = 0; i < count; i++) {
            texts.add(text(in));
        }
        return texts;
    }

    private static void text(DataOutputStream out, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    private static String text(DataInputStream in) throws IOException {
        byte[] bytes = new byte[count(in)];
        in.readFully(bytes);
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private static int count(DataInputStream in) throws IOException {
        int count = in.readInt();
        if (count < 0 || count > MOST) {
            throw new IOException("not a count");
        }
        return count;
    }
}
