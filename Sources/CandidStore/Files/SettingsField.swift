import CandidCore
import LosslessJSON

/// A member of plan.json, or of its `balance`: how it is written from the settings, and read into them.
struct SettingsField: Sendable {
  let key: String
  /// The value to write; nil where the settings have the default.
  let tree: @Sendable (Settings) -> JSONTree?
  /// Sets what the value says; the document gives the text of what is kept as it was written.
  let read: @Sendable (JSONValue, JSONDocument, inout Settings) throws(Misfit) -> Void
}

extension SettingsField {
  /// The members of the object itself, in the order in which they are written.
  static let all: [SettingsField] = [
    SettingsField(key: "name") {
      .string($0.name)
    } read: { value, _, settings throws(Misfit) in
      settings.name = try value.text()
    },
    SettingsField(key: "mission") {
      $0.mission.isEmpty ? nil : .string($0.mission)
    } read: { value, _, settings throws(Misfit) in
      settings.mission = try value.text()
    },
    texts("needs", \.needs),
    SettingsField(key: "timeZone") {
      .string($0.timeZone)
    } read: { value, _, settings throws(Misfit) in
      settings.timeZone = try value.text()
    },
    SettingsField(key: "weekStart") {
      $0.weekStart == .monday ? nil : .string($0.weekStart.name)
    } read: { value, _, settings throws(Misfit) in
      settings.weekStart = try weekday(value)
    },
    channels,
    SettingsField(key: "rest") { settings in
      settings.rest.isEmpty ? nil : .array(settings.rest.map { .string($0.name) })
    } read: { value, _, settings throws(Misfit) in
      settings.rest = try value.list(of: "weekdays", weekday)
    },
    SettingsField(key: "cadence") { settings in
      settings.cadence.map { .int($0) }
    } read: { value, _, settings throws(Misfit) in
      settings.cadence = try value.whole(in: 0...1_000, "a whole number from 0 to 1000")
    },
    rhythm,
    SettingsField(key: "balance") { settings in
      let fields = balance.compactMap { field in field.tree(settings).map { (field.key, $0) } }
      let members = fields + settings.balance.others.map { ($0.key, .raw($0.json)) }
      return members.isEmpty ? nil : .object(members)
    } read: { value, document, settings throws(Misfit) in
      settings.balance.others = try value.object().others(than: balance.map(\.key), in: document)
      for field in balance {
        try value.member(field.key) { value throws(Misfit) in
          try field.read(value, document, &settings)
        }
      }
    },
  ]

  /// The members of `balance`, in the order in which they are written.
  static let balance: [SettingsField] = [
    number("minimumPolished", \.balance.minimumPolished, in: 2...1_000),
    share("polishedLimit", \.balance.polishedLimit, from: .third),
    share("sellingLimit", \.balance.sellingLimit, from: .fifth),
    number("clashMinutes", \.balance.clashMinutes, in: 0...1_440),
    number("clashDays", \.balance.clashDays, in: 0...21),
    texts("off", \.balance.off),
  ]

  static func weekday(_ value: JSONValue) throws(Misfit) -> Weekday {
    try value.parsed(Weekday.allCases.map(\.name).alternatives) { word in
      Weekday.allCases.first { $0.name == word }
    }
  }
}

/// Fields of the same shape.
extension SettingsField {
  private static func texts(
    _ key: String,
    _ path: any WritableKeyPath<Settings, [String]> & Sendable
  ) -> SettingsField {
    SettingsField(key: key) { settings in
      let texts = settings[keyPath: path]
      return texts.isEmpty ? nil : .array(texts.map { .string($0) })
    } read: { value, _, settings throws(Misfit) in
      settings[keyPath: path] = try value.texts()
    }
  }

  private static func number(
    _ key: String,
    _ path: any WritableKeyPath<Settings, Int> & Sendable,
    in range: ClosedRange<Int>
  ) -> SettingsField {
    let usual = Settings()[keyPath: path]
    let words = "a whole number from \(range.lowerBound) to \(range.upperBound)"
    return SettingsField(key: key) { settings in
      let number = settings[keyPath: path]
      return number == usual ? nil : .int(number)
    } read: { value, _, settings throws(Misfit) in
      settings[keyPath: path] = try value.whole(in: range, words)
    }
  }

  /// A share up to three quarters.
  private static func share(
    _ key: String,
    _ path: any WritableKeyPath<Settings, Fraction> & Sendable,
    from least: Fraction
  ) -> SettingsField {
    let usual = Settings()[keyPath: path]
    return SettingsField(key: key) { settings in
      let share = settings[keyPath: path]
      return share == usual ? nil : .string(share.description)
    } read: { value, _, settings throws(Misfit) in
      let words = "a share from \(least) to \(Fraction.threeQuarters), such as \(usual)"
      settings[keyPath: path] = try value.parsed(words) { text in
        Fraction(text).flatMap { (least...Fraction.threeQuarters).contains($0) ? $0 : nil }
      }
    }
  }
}
