package org.stemma.findings.support;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.stemma.core.model.Evidence;
import org.stemma.core.model.Speaker;

/** An account and the parties that it credits, by key, each with the speaker who named it. */
final class Credit {
  private final Evidence account;
  private final Map<String, Speaker> parties = new TreeMap<>();

  private Credit(Evidence account) {
    this.account = account;
  }

  static Credit of(Credited credited, Sources sources) {
    Credit credit = new Credit(credited.account());
    for (Speaker speaker : credited.sources()) {
      sources.parties(speaker).forEach(party -> credit.parties.putIfAbsent(party, speaker));
    }
    return credit;
  }

  Evidence account() {
    return account;
  }

  String article() {
    return account.article();
  }

  /** Keys, sorted; empty where the account credits nobody. */
  List<String> parties() {
    return List.copyOf(parties.keySet());
  }

  /** Who named a party that this account credits; unresolved if it does not. */
  Speaker speaker(String party) {
    return parties.getOrDefault(party, Speaker.UNRESOLVED);
  }

  /** Credits from now on whom another account of the same passage credits. */
  void takeFrom(Credit other) {
    other.parties.forEach(parties::putIfAbsent);
  }
}
