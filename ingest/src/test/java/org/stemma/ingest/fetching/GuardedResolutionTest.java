package org.stemma.ingest.fetching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.net.spi.InetAddressResolver;
import java.net.spi.InetAddressResolver.LookupPolicy;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class GuardedResolutionTest {
  private static final LookupPolicy ANY = LookupPolicy.of(LookupPolicy.IPV4 | LookupPolicy.IPV6);

  @Test
  void a_name_that_turns_private_after_it_was_checked_leads_nowhere() throws UnknownHostException {
    InetAddressResolver resolver = answering("8.8.8.8", "127.0.0.1");
    GuardedResolution.Guard guard = GuardedResolution.over("Rebind.example");
    try {
      assertThat(resolver.lookupByName("rebind.example", ANY)).hasSize(1);
      assertThatThrownBy(() -> resolver.lookupByName("rebind.example", ANY))
          .isInstanceOf(UnknownHostException.class)
          .hasMessageContaining("no public address");
    } finally {
      guard.close();
    }
  }

  @Test
  void a_name_that_nobody_fetches_from_resolves_as_ever() throws UnknownHostException {
    assertThat(answering("127.0.0.1").lookupByName("other.example", ANY)).hasSize(1);
  }

  @Test
  void a_guard_ends_with_its_last_holder() throws UnknownHostException {
    InetAddressResolver resolver = answering("10.0.0.1", "10.0.0.1", "10.0.0.1");
    GuardedResolution.Guard one = GuardedResolution.over("held.example");
    GuardedResolution.Guard two = GuardedResolution.over("held.example.");
    one.close();
    assertThatThrownBy(() -> resolver.lookupByName("held.example", ANY))
        .isInstanceOf(UnknownHostException.class);
    two.close();
    assertThat(resolver.lookupByName("held.example", ANY)).hasSize(1);
  }

  @Test
  void this_program_resolves_names_through_it() throws UnknownHostException {
    assertThat(InetAddress.getAllByName("localhost")).isNotEmpty();
    assertThat(GuardedResolution.installed()).isTrue();
  }

  private static InetAddressResolver answering(String... addresses) {
    Iterator<String> next = List.of(addresses).iterator();
    InetAddressResolver builtin =
        new InetAddressResolver() {
          @Override
          public Stream<InetAddress> lookupByName(String host, LookupPolicy policy)
              throws UnknownHostException {
            return Stream.of(InetAddress.getByName(next.next()));
          }

          @Override
          public String lookupByAddress(byte[] address) {
            return "";
          }
        };
    return GuardedResolution.guarded(builtin);
  }
}
