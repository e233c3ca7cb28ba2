package candour.mobile.look;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import candour.mobile.store.AppFolder;
import candour.shared.text.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LookViewModelTest {
    private final Path folder;

    LookViewModelTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void a_new_app_is_light_with_text_of_normal_size() {
        assertEquals(
                new Look(Colours.LIGHT, TextSize.NORMAL, Language.ENGLISH),
                opened(folder).look().get());
    }

    @Test
    void what_was_chosen_is_there_when_the_app_opens_again() {
        LookViewModel look = opened(folder.resolve("not yet there"));
        look.choose(Colours.DARK);
        look.choose(TextSize.LARGEST);
        look.choose(Language.WELSH);

        assertEquals(
                new Look(Colours.DARK, TextSize.LARGEST, Language.WELSH),
                opened(folder.resolve("not yet there")).look().get());
    }

    @Test
    void one_file_is_left_and_no_half_written_ones() throws IOException {
        LookViewModel look = opened(folder);
        look.choose(Colours.DARK);
        look.choose(Colours.LIGHT);

        try (Stream<Path> files = Files.list(folder)) {
            assertEquals(
                    List.of("look.properties"),
                    files.map(file -> file.getFileName().toString()).toList());
        }
    }

    @Test
    void words_that_mean_nothing_leave_the_look_of_a_new_app() throws IOException {
        for (String content : List.of("colours=PINK\ntextSize=", "", "\\uZZZZ")) {
            Files.writeString(folder.resolve("look.properties"), content);
            assertEquals(Look.AT_FIRST, opened(folder).look().get(), content);
        }
    }

    @Test
    void a_device_that_gives_no_folder_shows_the_choice_until_the_app_closes() {
        LookViewModel look = opened(null);
        look.choose(TextSize.LARGE);

        assertEquals(
                new Look(Colours.LIGHT, TextSize.LARGE, Language.ENGLISH),
                look.look().get());
        assertEquals(Look.AT_FIRST, opened(null).look().get());
    }

    @Test
    void a_device_that_cannot_write_shows_the_choice_all_the_same() throws IOException {
        Path file = Files.writeString(folder.resolve("a file, not a folder"), "");
        LookViewModel look = opened(file);
        look.choose(Colours.DARK);

        assertEquals(Colours.DARK, look.look().get().colours());
    }

    @Test
    void before_the_first_screen_is_passed_nothing_is_kept() {
        LookViewModel look = new LookViewModel(new LookStore(new AppFolder(folder)));
        look.choose(Language.WELSH);

        assertFalse(new LookViewModel(new LookStore(new AppFolder(folder))).isWelcomed());
    }

    @Test
    void whoever_passed_the_first_screen_does_not_see_it_again() {
        opened(folder);

        assertTrue(new LookViewModel(new LookStore(new AppFolder(folder))).isWelcomed());
    }

    private static LookViewModel opened(@Nullable Path folder) {
        LookViewModel look = new LookViewModel(new LookStore(new AppFolder(folder)));
        look.welcome();
        return look;
    }
}
