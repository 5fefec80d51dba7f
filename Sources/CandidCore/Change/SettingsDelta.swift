/// What a change did to a plan's settings: the fields that differ, as they were and as they are now.
package struct SettingsDelta: Equatable, Sendable {
  /// In the same order as ``now``.
  package let was: [SettingsEdit]
  package let now: [SettingsEdit]

  package init(was: [SettingsEdit], now: [SettingsEdit]) {
    self.was = was
    self.now = now
  }

  /// Compares settings before and after; nil where nothing differs.
  ///
  /// Members without a meaning of their own are not compared: nothing edits them.
  package init?(of before: Settings, to after: Settings) {
    let differing = zip(before.fields, after.fields).filter { $0 != $1 }
    if differing.isEmpty { return nil }
    self.init(was: differing.map(\.0), now: differing.map(\.1))
  }

  /// The delta that takes this one back.
  package var inverse: SettingsDelta { SettingsDelta(was: now, now: was) }
}

extension Settings {
  /// Ends a change that was cut short, in those fields that still are as they were before.
  ///
  /// - Returns: Whether all of it holds now; what somebody else wrote since stays.
  package mutating func complete(_ delta: SettingsDelta) -> Bool {
    for (was, now) in zip(delta.was, delta.now) where holds(was) { _ = apply(now) }
    return delta.now.allSatisfy(holds)
  }

  /// The fields that are not as changes left them, in words.
  ///
  /// Of several changes of a field the first one given, which is the last one made, says how it
  /// should be now.
  package func differences(from changes: [SettingsDelta]) -> [String] {
    var seen: Set<String> = []
    return changes.flatMap(\.now).filter { seen.insert($0.name).inserted && !holds($0) }
      .map { "the plan's \($0.name)" }
  }
}
