/// A new value for one field of a plan's settings.
package enum SettingsEdit: Equatable, Sendable {
  case name(String)
  case mission(String)
  case needs([String])
  case timeZone(String)
  case weekStart(Weekday)
  case channels([Channel])
  case rest([Weekday])
  case cadence(Int?)
  case rhythm([Slot])
  case minimumPolished(Int)
  case polishedLimit(Fraction)
  case sellingLimit(Fraction)
  case clashMinutes(Int)
  case clashDays(Int)
  case off([String])
}

extension Settings {
  /// Sets one field.
  ///
  /// - Returns: The edit that sets it back.
  package mutating func apply(_ edit: SettingsEdit) -> SettingsEdit {
    switch edit {
    case .name(let new): .name(replace(\.name, with: new))
    case .mission(let new): .mission(replace(\.mission, with: new))
    case .needs(let new): .needs(replace(\.needs, with: new))
    case .timeZone(let new): .timeZone(replace(\.timeZone, with: new))
    case .weekStart(let new): .weekStart(replace(\.weekStart, with: new))
    case .channels(let new): .channels(replace(\.channels, with: new))
    case .rest(let new): .rest(replace(\.rest, with: new))
    case .cadence(let new): .cadence(replace(\.cadence, with: new))
    case .rhythm(let new): .rhythm(replace(\.rhythm, with: new))
    case .minimumPolished(let new):
      .minimumPolished(replace(\.balance.minimumPolished, with: new))
    case .polishedLimit(let new): .polishedLimit(replace(\.balance.polishedLimit, with: new))
    case .sellingLimit(let new): .sellingLimit(replace(\.balance.sellingLimit, with: new))
    case .clashMinutes(let new): .clashMinutes(replace(\.balance.clashMinutes, with: new))
    case .clashDays(let new): .clashDays(replace(\.balance.clashDays, with: new))
    case .off(let new): .off(replace(\.balance.off, with: new))
    }
  }

  /// The settings with edits made.
  package func changed(by edits: [SettingsEdit]) -> Settings {
    var settings = self
    for edit in edits { _ = settings.apply(edit) }
    return settings
  }

  /// Every field as the edit that sets it, in the order of the file.
  package var fields: [SettingsEdit] {
    [
      .name(name), .mission(mission), .needs(needs), .timeZone(timeZone), .weekStart(weekStart),
      .channels(channels), .rest(rest), .cadence(cadence), .rhythm(rhythm),
      .minimumPolished(balance.minimumPolished), .polishedLimit(balance.polishedLimit),
      .sellingLimit(balance.sellingLimit), .clashMinutes(balance.clashMinutes),
      .clashDays(balance.clashDays), .off(balance.off),
    ]
  }

  /// Whether the settings have the value of an edit.
  package func holds(_ edit: SettingsEdit) -> Bool { fields.contains(edit) }

  private mutating func replace<Value>(
    _ field: WritableKeyPath<Settings, Value>,
    with new: Value
  ) -> Value {
    let old = self[keyPath: field]
    self[keyPath: field] = new
    return old
  }
}
