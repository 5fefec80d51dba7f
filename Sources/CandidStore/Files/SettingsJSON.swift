import CandidCore
import LosslessJSON

/// The settings as the members of plan.json.
enum SettingsJSON {
  /// The members this version gives a meaning to, in the order of the file.
  private static let keys = [
    "candid", "reads", "name", "mission", "needs", "timeZone", "weekStart", "channels", "rest",
    "cadence", "rhythm", "balance",
  ]

  /// Reads the settings from an object.
  static func settings(_ root: JSONValue, in document: JSONDocument) throws(Misfit) -> Settings {
    var settings = Settings()
    settings.others = try root.object().others(than: keys, in: document)
    settings.name = try root.text(at: "name") ?? settings.name
    settings.mission = try root.text(at: "mission") ?? ""
    settings.needs = try root.texts(at: "needs") ?? []
    settings.timeZone = try root.text(at: "timeZone") ?? settings.timeZone
    settings.weekStart = try root.member("weekStart", weekday) ?? .monday
    settings.channels =
      try root.member("channels") { list throws(Misfit) in
        try list.list(of: "channels", channel)
      } ?? []
    settings.rest =
      try root.member("rest") { list throws(Misfit) in
        try list.list(of: "weekdays", weekday)
      } ?? []
    settings.cadence = try root.member("cadence") { value throws(Misfit) in
      try value.whole(in: 0...1_000, "a whole number from 0 to 1000")
    }
    settings.rhythm =
      try root.member("rhythm") { list throws(Misfit) in
        try list.list(of: "slots", slot)
      } ?? []
    settings.balance = try root.member("balance", balance) ?? BalanceSettings()
    return settings
  }

  private static func weekday(_ value: JSONValue) throws(Misfit) -> Weekday {
    try value.parsed(Weekday.allCases.map(\.name).alternatives) { word in
      Weekday.allCases.first { $0.name == word }
    }
  }

  private static func channel(_ value: JSONValue) throws(Misfit) -> Channel {
    _ = try value.object()
    let id = try value.requiredText(at: "id")
    return Channel(
      id: id,
      network: try value.text(at: "network") ?? "",
      name: try value.text(at: "name") ?? id,
      limit: try value.member("limit") { number throws(Misfit) in
        try number.whole(in: 1...1_000_000, "a whole number from 1 to 1000000")
      }
    )
  }

  private static func slot(_ value: JSONValue) throws(Misfit) -> Slot {
    _ = try value.object()
    return Slot(
      id: try value.requiredText(at: "id"),
      day: try value.required("day", weekday),
      time: try value.member("time", time),
      channels: try value.texts(at: "channels") ?? [],
      intention: try value.member("intention") { word throws(Misfit) in try word.word() }
    )
  }

  private static func time(_ value: JSONValue) throws(Misfit) -> Time {
    try value.parsed("a time of day such as 09:30") { text in
      text.utf8.count == 5 ? Time(text) : nil
    }
  }

  private static func balance(_ value: JSONValue) throws(Misfit) -> BalanceSettings {
    var balance = BalanceSettings()
    _ = try value.object()
    balance.minimumPolished =
      try value.member("minimumPolished") { number throws(Misfit) in
        try number.whole(in: 2...1_000, "a whole number from 2 to 1000")
      } ?? balance.minimumPolished
    balance.polishedLimit =
      try value.member("polishedLimit") { share throws(Misfit) in
        try self.share(share, from: .third, "1/2")
      } ?? balance.polishedLimit
    balance.sellingLimit =
      try value.member("sellingLimit") { share throws(Misfit) in
        try self.share(share, from: .fifth, "1/3")
      } ?? balance.sellingLimit
    balance.clashMinutes =
      try value.member("clashMinutes") { number throws(Misfit) in
        try number.whole(in: 0...1_440, "a whole number from 0 to 1440")
      } ?? balance.clashMinutes
    balance.clashDays =
      try value.member("clashDays") { number throws(Misfit) in
        try number.whole(in: 0...21, "a whole number from 0 to 21")
      } ?? balance.clashDays
    balance.off = try value.texts(at: "off") ?? []
    return balance
  }

  /// A share up to three quarters.
  private static func share(
    _ value: JSONValue,
    from least: Fraction,
    _ example: String
  ) throws(Misfit) -> Fraction {
    try value.parsed("a share from \(least) to 3/4, such as \(example)") { text in
      guard let share = Fraction(text), let most = Fraction("3/4"), least <= share, share <= most
      else { return nil }
      return share
    }
  }

  /// The bytes of a new plan.json; name and time zone are always said, other defaults are not.
  static func bytes(of settings: Settings) -> [UInt8] {
    let plain = Settings()
    let members: [(String, JSONTree?)] = [
      ("candid", .int(FormatVersion.current)),
      ("name", .string(settings.name)),
      ("mission", settings.mission.isEmpty ? nil : .string(settings.mission)),
      ("needs", list(settings.needs)),
      ("timeZone", .string(settings.timeZone)),
      (
        "weekStart",
        settings.weekStart == plain.weekStart ? nil : .string(settings.weekStart.name)
      ),
      (
        "channels",
        settings.channels.isEmpty
          ? nil : .array(settings.channels.map(tree(of:)), layout: .lines)
      ),
      ("rest", list(settings.rest.map(\.name))),
      ("cadence", settings.cadence.map { .int($0) }),
      (
        "rhythm",
        settings.rhythm.isEmpty ? nil : .array(settings.rhythm.map(tree(of:)), layout: .lines)
      ),
      ("balance", tree(of: settings.balance)),
    ]
    let others = settings.others.map { ($0.key, JSONTree.raw($0.json)) }
    let all = members.compactMap(present) + others
    return JSONTree.object(all, layout: .lines).fileBytes
  }

  private static func list(_ texts: [String]) -> JSONTree? {
    texts.isEmpty ? nil : .array(texts.map { .string($0) })
  }

  private static func tree(of channel: Channel) -> JSONTree {
    let members: [(String, JSONTree?)] = [
      ("id", .string(channel.id)),
      ("network", channel.network.isEmpty ? nil : .string(channel.network)),
      ("name", channel.name == channel.id ? nil : .string(channel.name)),
      ("limit", channel.limit.map { .int($0) }),
    ]
    return .object(members.compactMap(present))
  }

  private static func tree(of slot: Slot) -> JSONTree {
    let members: [(String, JSONTree?)] = [
      ("id", .string(slot.id)),
      ("day", .string(slot.day.name)),
      ("time", slot.time.map { .string($0.description) }),
      ("channels", list(slot.channels)),
      ("intention", slot.intention.map { .string($0.rawValue) }),
    ]
    return .object(members.compactMap(present))
  }

  private static func tree(of balance: BalanceSettings) -> JSONTree? {
    let plain = BalanceSettings()
    func number(_ path: KeyPath<BalanceSettings, Int>) -> JSONTree? {
      balance[keyPath: path] == plain[keyPath: path] ? nil : .int(balance[keyPath: path])
    }
    func share(_ path: KeyPath<BalanceSettings, Fraction>) -> JSONTree? {
      let share = balance[keyPath: path]
      return share == plain[keyPath: path] ? nil : .string(share.description)
    }
    let members: [(String, JSONTree?)] = [
      ("minimumPolished", number(\.minimumPolished)), ("polishedLimit", share(\.polishedLimit)),
      ("sellingLimit", share(\.sellingLimit)), ("clashMinutes", number(\.clashMinutes)),
      ("clashDays", number(\.clashDays)), ("off", list(balance.off)),
    ]
    let present = members.compactMap(present)
    return present.isEmpty ? nil : .object(present)
  }

  private static func present(_ key: String, _ tree: JSONTree?) -> (String, JSONTree)? {
    tree.map { (key, $0) }
  }
}
