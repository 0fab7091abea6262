package org.stemma.pages.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stemma.core.model.Code;
import org.stemma.core.model.OutputMark;
import org.stemma.core.model.Problem;

/** What a user had is never overwritten or lost; a killed run is completed, or undone. */
class OutputFolderTest {
  @TempDir Path home = Path.of("");
  private Path working = Path.of("");
  private Path out = Path.of("");
  private Path fresh = Path.of("");
  private Path former = Path.of("");

  @BeforeEach
  void places() throws IOException {
    working = Files.createDirectory(home.resolve("working"));
    out = working.resolve("out");
    fresh = working.resolve(".out.stemma-new");
    former = working.resolve(".out.stemma-old");
  }

  // What is refused.

  @Test
  void a_folder_with_somebodys_file_is_refused() throws IOException {
    put(out, "letter.txt", "mine");
    refuses("it holds letter.txt");
    assertThat(files(out)).containsExactly("letter.txt=mine");
  }

  @Test
  void a_dossier_into_which_somebody_put_a_file_is_refused() throws IOException {
    write("a", "1");
    put(out, "story/notes.txt", "mine");
    refuses("it holds story/notes.txt");
  }

  @Test
  void a_dossier_in_which_somebody_changed_a_file_is_refused() throws IOException {
    write("a", "1");
    put(out, "a", "1, corrected by hand");
    refuses("it holds a");
    assertThat(files(out)).contains("a=1, corrected by hand");
  }

  @Test
  void a_file_of_ours_that_was_replaced_by_a_link_is_refused() throws IOException {
    write("a", "1");
    put(working, "elsewhere", "1");
    Files.delete(out.resolve("a"));
    Files.createSymbolicLink(out.resolve("a"), working.resolve("elsewhere"));
    refuses("it holds a");
    assertThat(files(working)).contains("elsewhere=1");
  }

  @Test
  void a_file_is_refused() throws IOException {
    put(working, "out", "mine");
    refuses("it is a file");
  }

  @Test
  void a_link_is_refused_even_to_an_empty_folder() throws IOException {
    Path target = Files.createDirectory(working.resolve("target"));
    Files.createSymbolicLink(out, target);
    refuses("it is a symbolic link");
  }

  @Test
  void the_working_folder_and_all_above_it_are_refused() {
    assertThatThrownBy(() -> OutputFolder.claim(working, working))
        .isInstanceOf(Problem.class)
        .hasMessageContaining("it holds the working folder");
    assertThatThrownBy(() -> OutputFolder.claim(Path.of(".."), working))
        .hasMessageContaining("it holds the working folder");
    assertThatThrownBy(() -> OutputFolder.claim(working.getRoot(), working))
        .hasMessageContaining("root of the file system");
  }

  @Test
  void a_file_that_somebody_puts_there_while_we_write_stops_us() throws IOException {
    write("a", "1");
    OutputFolder folder = OutputFolder.claim(out, working);
    fails(
        Code.OUTPUT_NOT_OURS,
        () ->
            folder.replace(
                tree -> {
                  tree.write("a", s -> s.write('2'));
                  put(out, "letter.txt", "mine");
                }));
    assertThat(files(out)).contains("a=1", "letter.txt=mine");
    assertThat(fresh).doesNotExist();
  }

  // What is written.

  @Test
  void a_new_folder_is_made_with_those_above_it() throws IOException {
    out = working.resolve("deep/er/out");
    write("story/s.html", "1");
    assertThat(files(out)).contains("story/s.html=1");
    assertThat(Files.readString(out.resolve(OutputMark.MANIFEST)))
        .startsWith(OutputMark.FIRST_LINE)
        .contains("\"story/s.html\"");
  }

  @Test
  void an_empty_folder_is_taken() throws IOException {
    Files.createDirectory(out);
    write("a", "1");
    assertThat(files(out)).contains("a=1");
  }

  @Test
  void an_earlier_dossier_is_replaced_as_a_whole() throws IOException {
    write("old/page", "1");
    write("new/page", "2");
    assertThat(files(out)).hasSize(2).contains("new/page=2");
    assertThat(out.resolve("old")).doesNotExist();
    assertThat(files(working)).hasSize(2);
  }

  @Test
  void the_same_tree_gives_the_same_manifest() throws IOException {
    write("a", "1");
    String first = Files.readString(out.resolve(OutputMark.MANIFEST));
    write("a", "1");
    assertThat(out.resolve(OutputMark.MANIFEST)).hasContent(first.strip());
  }

  @Test
  void a_failure_leaves_the_folder_as_it_was() throws IOException {
    write("a", "1");
    OutputFolder folder = OutputFolder.claim(out, working);
    fails(
        Code.OUTPUT_FAILED,
        () ->
            folder.replace(
                tree -> {
                  tree.write("a", s -> s.write('2'));
                  tree.write(
                      "b",
                      s -> {
                        s.write('2');
                        throw new IOException("disk full");
                      });
                }));
    assertThat(files(working)).hasSize(2).contains("out/a=1");
    assertThat(fresh).doesNotExist();
  }

  @Test
  void a_defect_leaves_it_as_it_was_and_the_next_run_tidies_up() throws IOException {
    write("a", "1");
    OutputFolder folder = OutputFolder.claim(out, working);
    assertThatThrownBy(
            () ->
                folder.replace(
                    tree -> {
                      tree.write("b", s -> s.write('2'));
                      throw new IllegalStateException("Bug: invented");
                    }))
        .hasMessage("Bug: invented");
    assertThat(files(out)).contains("a=1");
    OutputFolder.claim(out, working);
    assertThat(fresh).doesNotExist();
  }

  @Test
  void an_interrupted_run_ends_with_the_step_it_is_at() throws IOException {
    write("a", "1");
    OutputFolder folder = OutputFolder.claim(out, working);
    fails(
        Code.OUTPUT_FAILED,
        () ->
            folder.replace(
                tree -> {
                  tree.write("b", s -> s.write('2'));
                  folder.abandon();
                  tree.write("c", s -> s.write('3'));
                }));
    assertThat(files(working)).hasSize(2).contains("out/a=1");
    assertThat(fresh).doesNotExist();
  }

  @Test
  void two_runs_at_once_do_not_touch_each_others_files() throws IOException {
    OutputFolder first = OutputFolder.claim(out, working);
    OutputFolder second = OutputFolder.claim(out, working);
    first.replace(
        tree -> {
          tree.write("a", s -> s.write('1'));
          fails(Code.OUTPUT_FAILED, () -> OutputFolder.claim(out, working));
          fails(Code.OUTPUT_FAILED, () -> second.replace(late -> {}));
        });
    assertThat(files(out)).contains("a=1");
  }

  @Test
  void a_place_where_nobody_may_write_is_named() throws IOException {
    put(working, "file", "mine");
    assertThatThrownBy(
            () -> OutputFolder.claim(working.resolve("file/out"), working).replace(tree -> {}))
        .isInstanceOf(Problem.class)
        .hasMessageContaining("file");
    assertThat(files(working)).containsExactly("file=mine");
  }

  // What a killed run leaves, step by step.

  @Test
  void killed_before_the_first_file() throws IOException {
    write("a", "1");
    Files.createDirectory(fresh);
    recovers("out/a=1");
  }

  @Test
  void killed_while_a_file_was_written() throws IOException {
    write("a", "1");
    put(fresh, Journal.NAME, "record.json\nstory/s.html\n");
    put(fresh, "record.json", "whole");
    put(fresh, "story/s.html", "ha");
    recovers("out/a=1");
  }

  @Test
  void killed_between_the_name_and_its_file() throws IOException {
    write("a", "1");
    put(fresh, Journal.NAME, "record.json\n");
    recovers("out/a=1");
  }

  @Test
  void killed_while_the_manifest_was_written() throws IOException {
    write("a", "1");
    put(fresh, Journal.NAME, "record.json\n");
    put(fresh, "record.json", "whole");
    put(fresh, OutputMark.MANIFEST, OutputMark.FIRST_LINE + "1}\n{\"file\":\"rec");
    recovers("out/a=1");
  }

  @Test
  void killed_before_the_first_rename() throws IOException {
    write("a", "2");
    Files.move(out, fresh);
    finished("a", "1");
    recovers("out/a=1");
  }

  @Test
  void killed_between_the_renames_is_completed() throws IOException {
    write("a", "1");
    Files.move(out, former);
    Path other = working.resolve("other");
    OutputFolder.claim(other, working).replace(tree -> tree.write("b", s -> s.write('2')));
    Files.move(other, fresh);
    recovers("out/b=2");
  }

  @Test
  void killed_between_the_renames_with_nothing_new_is_undone() throws IOException {
    write("a", "1");
    Files.move(out, former);
    recovers("out/a=1");
  }

  @Test
  void killed_before_the_old_one_was_removed() throws IOException {
    write("a", "1");
    Files.move(out, former);
    finished("a", "2");
    recovers("out/a=2");
  }

  @Test
  void killed_while_the_old_one_was_removed() throws IOException {
    write("a", "1");
    Files.move(out, former);
    Files.delete(former.resolve("a"));
    finished("a", "2");
    recovers("out/a=2");
  }

  @Test
  void only_our_files_are_removed_from_what_a_killed_run_left() throws IOException {
    write("a", "1");
    Files.move(out, former);
    put(former, "letter.txt", "mine");
    finished("a", "2");
    OutputFolder.claim(out, working);
    assertThat(files(former)).containsExactly("letter.txt=mine");
    assertThat(files(out)).contains("a=2");
  }

  @Test
  void an_unfinished_tree_keeps_what_its_journal_does_not_list() throws IOException {
    put(fresh, Journal.NAME, "record.json\n");
    put(fresh, "record.json", "whole");
    put(fresh, "letter.txt", "mine");
    OutputFolder.claim(out, working);
    assertThat(files(fresh)).containsExactly("letter.txt=mine");
  }

  // How these tests say it.

  private void refuses(String why) {
    assertThatThrownBy(() -> OutputFolder.claim(out, working))
        .isInstanceOfSatisfying(
            Problem.class, p -> assertThat(p.code()).isEqualTo(Code.OUTPUT_NOT_OURS))
        .hasMessageContaining(why);
  }

  private static void fails(Code code, ThrowingCallable act) {
    assertThatThrownBy(act)
        .isInstanceOfSatisfying(Problem.class, p -> assertThat(p.code()).isEqualTo(code));
  }

  private void write(String path, String body) {
    OutputFolder.claim(out, working).replace(tree -> tree.write(path, s -> s.write(bytes(body))));
  }

  // A finished dossier beside whatever a killed run left: not through claim, which would mend it.
  private void finished(String path, String body) throws IOException {
    put(out, path, body);
    SortedMap<String, String> hashes = new TreeMap<>();
    hashes.put(path, HexFormat.of().formatHex(Manifest.sha256().digest(bytes(body))));
    new Manifest(hashes).write(out);
  }

  private void recovers(String file) throws IOException {
    OutputFolder.claim(out, working);
    assertThat(files(working)).hasSize(2).contains(file);
    assertThat(fresh).doesNotExist();
    assertThat(former).doesNotExist();
    write("again", "3");
    assertThat(files(out)).contains("again=3");
  }

  private static byte[] bytes(String body) {
    return body.getBytes(StandardCharsets.UTF_8);
  }

  private static void put(Path folder, String path, String body) throws IOException {
    Path file = folder.resolve(path);
    Files.createDirectories(file.resolveSibling("."));
    Files.writeString(file, body);
  }

  private static List<String> files(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(f -> !Files.isDirectory(f, LinkOption.NOFOLLOW_LINKS))
          .map(f -> folder.relativize(f) + "=" + read(f))
          .sorted()
          .toList();
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
