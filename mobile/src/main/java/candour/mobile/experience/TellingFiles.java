package candour.mobile.experience;

import candour.mobile.device.KeyVault;
import candour.mobile.device.KeyVault.Opening;
import candour.mobile.store.AppFolder;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// What is told, as sealed files: one for each telling, replaced as a whole whenever anything of it changes, and one
/// for each sending that ended, under a key of its own so that the key of the body can go. What cannot be opened is
/// set aside for a day. Whoever reads and then writes holds this object's lock meanwhile.
final class TellingFiles {
    private static final String TELLING = "telling";
    private static final String ENDED = "ended";
    private static final String ASIDE = "aside";
    private static final String TOLD = "told";

    private final AppFolder folder;
    private final KeyVault vault;
    private final Clock clock;
    private final Duration life;

    /// @param life how long what cannot be opened stays
    TellingFiles(AppFolder folder, KeyVault vault, Clock clock, Duration life) {
        this.folder = folder;
        this.vault = vault;
        this.clock = clock;
        this.life = life;
    }

    /// @return true when it outlasts a crash
    synchronized boolean write(Telling telling) {
        return write(telling.id(), TELLING, TellingCodec.write(telling));
    }

    /// @return true when it outlasts a crash
    synchronized boolean write(Ended ended) {
        return write(ended.id(), ENDED, TellingCodec.write(ended));
    }

    synchronized Optional<Telling> telling(DraftId id) {
        return read(id, TELLING, bytes -> TellingCodec.telling(id, bytes));
    }

    synchronized Optional<Ended> ended(DraftId id) {
        return read(id, ENDED, bytes -> TellingCodec.ended(id, bytes));
    }

    /// All that can be opened. Whoever was killed between a receipt and the wiping of its body finds the body wiped.
    synchronized List<Telling> tellings() {
        List<Telling> all = new ArrayList<>();
        for (DraftId id : ids(TELLING)) {
            if (ended(id).isPresent()) {
                wipeTelling(id);
            } else {
                telling(id).ifPresent(all::add);
            }
        }
        return all;
    }

    synchronized List<Ended> ended() {
        return ids(ENDED).stream().flatMap(id -> ended(id).stream()).toList();
    }

    synchronized void wipeTelling(DraftId id) {
        wipe(id, TELLING);
    }

    synchronized void wipeEnded(DraftId id) {
        wipe(id, ENDED);
    }

    /// How many were set aside since this was asked last.
    synchronized int takeUnreadable() {
        int taken = 0;
        for (String name : folder.names()) {
            if (name.endsWith("." + ASIDE)
                    && folder.rename(name, name.substring(0, name.length() - ASIDE.length()) + TOLD)) {
                taken++;
            }
        }
        return taken;
    }

    /// Wipes what was set aside a life ago.
    synchronized void wipeOldAside() {
        Instant now = clock.instant();
        for (String name : folder.names()) {
            String[] parts = name.split("\\.", -1);
            if (parts.length == 4
                    && !Instant.ofEpochSecond(seconds(parts[2])).plus(life).isAfter(now)) {
                if (folder.lacks(parts[0] + "." + parts[1])) {
                    vault.wipe(owner(parts[0], parts[1]));
                }
                folder.delete(name);
            }
        }
    }

    private boolean write(DraftId id, String kind, byte[] content) {
        return vault.seal(owner(id.value(), kind), kind, content)
                .map(bytes -> folder.write(name(id, kind), bytes))
                .orElse(false);
    }

    private <T> Optional<T> read(DraftId id, String kind, Function<byte[], Optional<T>> codec) {
        Optional<byte[]> found = folder.read(name(id, kind));
        if (found.isEmpty()) {
            return Optional.empty();
        }
        Opening opening = vault.open(owner(id.value(), kind), kind, found.get());
        if (opening instanceof Opening.Wiped) {
            folder.delete(name(id, kind));
            return Optional.empty();
        }
        Optional<T> content =
                opening instanceof Opening.Opened opened ? codec.apply(opened.content()) : Optional.empty();
        if (content.isEmpty()) {
            folder.rename(name(id, kind), name(id, kind) + "." + clock.instant().getEpochSecond() + "." + ASIDE);
        }
        return content;
    }

    private void wipe(DraftId id, String kind) {
        vault.wipe(owner(id.value(), kind));
        folder.delete(name(id, kind));
    }

    private List<DraftId> ids(String kind) {
        List<DraftId> ids = new ArrayList<>();
        for (String name : folder.names()) {
            String[] parts = name.split("\\.", -1);
            if (parts.length == 2 && parts[1].equals(kind) && DraftId.is(parts[0])) {
                ids.add(new DraftId(parts[0]));
            }
        }
        return ids;
    }

    private static String name(DraftId id, String kind) {
        return id.value() + "." + kind;
    }

    private static String owner(String id, String kind) {
        return id + "-" + kind;
    }

    private static long seconds(String text) {
        try {
            return Long.parseLong(text);
        } catch (NumberFormatException e) {
            return 0;
        }
    }
}
