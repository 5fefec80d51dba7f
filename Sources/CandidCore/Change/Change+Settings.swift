extension Change {
  /// Changes fields of a plan's settings.
  package static func set(_ edits: [SettingsEdit]) -> Change {
    var change = Change("Changed the plan's \(listed(edits.map(\.name)))", [])
    change.settings = edits
    return change
  }

  /// `name, mission and needs`.
  private static func listed(_ words: [String]) -> String {
    guard words.count > 1, let last = words.last else { return words.joined() }
    return "\(words.dropLast().joined(separator: ", ")) and \(last)"
  }
}

extension SettingsEdit {
  /// The field in words.
  package var name: String {
    switch self {
    case .name: "name"
    case .mission: "mission"
    case .needs: "needs"
    case .timeZone: "time zone"
    case .weekStart: "start of the week"
    case .channels: "channels"
    case .rest: "rest days"
    case .cadence: "cadence"
    case .rhythm: "rhythm"
    case .minimumPolished: "least polished posts"
    case .polishedLimit: "polished limit"
    case .sellingLimit: "selling limit"
    case .clashMinutes: "minutes of a clash"
    case .clashDays: "days of a clash"
    case .off: "rules switched off"
    }
  }

  /// What the edit sets, in a few words.
  package var value: String {
    switch self {
    case .name(let text), .mission(let text): text.isEmpty ? "empty" : "“\(Edit.beginning(text))”"
    case .timeZone(let name): name
    case .weekStart(let day): day.name
    case .needs(let texts), .off(let texts): Self.listed(texts)
    case .channels(let channels): Self.listed(channels.map(\.id))
    case .rest(let days): Self.listed(days.map(\.name))
    case .cadence(let count): count.map { "\($0)" } ?? "none"
    case .rhythm(let slots): Self.listed(slots.map(\.id))
    case .polishedLimit(let share), .sellingLimit(let share): "\(share)"
    case .minimumPolished(let number), .clashMinutes(let number), .clashDays(let number):
      "\(number)"
    }
  }

  private static func listed(_ words: [String]) -> String {
    words.isEmpty ? "none" : Edit.beginning(words.joined(separator: ", "))
  }
}
