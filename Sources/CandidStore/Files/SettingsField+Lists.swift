import CandidCore
import LosslessJSON

/// The fields that hold lists of objects.
extension SettingsField {
  static let channels = SettingsField(key: "channels") { settings in
    settings.channels.isEmpty ? nil : .array(settings.channels.map(tree(of:)), layout: .lines)
  } read: { value, document, settings throws(Misfit) in
    settings.channels = try value.list(of: "channels") { element throws(Misfit) in
      try channel(element, in: document)
    }
  }

  static let rhythm = SettingsField(key: "rhythm") { settings in
    settings.rhythm.isEmpty ? nil : .array(settings.rhythm.map(tree(of:)), layout: .lines)
  } read: { value, document, settings throws(Misfit) in
    settings.rhythm = try value.list(of: "slots") { element throws(Misfit) in
      try slot(element, in: document)
    }
  }

  static let channelKeys = ["id", "network", "name", "limit"]
  static let slotKeys = ["id", "day", "time", "channels", "intention"]

  private static func channel(
    _ value: JSONValue,
    in document: JSONDocument
  ) throws(Misfit) -> Channel {
    let members = try value.object()
    let id = try value.requiredText(at: "id")
    var channel = Channel(
      id: id,
      network: try value.text(at: "network") ?? "",
      name: try value.text(at: "name") ?? id,
      limit: try value.member("limit") { number throws(Misfit) in
        try number.whole(in: 1...1_000_000, "a whole number from 1 to 1000000")
      }
    )
    channel.others = members.others(than: channelKeys, in: document)
    return channel
  }

  private static func tree(of channel: Channel) -> JSONTree {
    object(
      [
        ("id", .string(channel.id)),
        ("network", channel.network.isEmpty ? nil : .string(channel.network)),
        ("name", channel.name == channel.id ? nil : .string(channel.name)),
        ("limit", channel.limit.map { .int($0) }),
      ],
      channel.others
    )
  }

  private static func slot(_ value: JSONValue, in document: JSONDocument) throws(Misfit) -> Slot {
    let members = try value.object()
    var slot = Slot(
      id: try value.requiredText(at: "id"),
      day: try value.required("day", weekday),
      time: try value.member("time") { time throws(Misfit) in
        try time.parsed("a time of day such as 09:30") { text in
          text.utf8.count == 5 ? Time(text) : nil
        }
      },
      channels: try value.texts(at: "channels") ?? [],
      intention: try value.member("intention") { word throws(Misfit) in try word.word() }
    )
    slot.others = members.others(than: slotKeys, in: document)
    return slot
  }

  private static func tree(of slot: Slot) -> JSONTree {
    object(
      [
        ("id", .string(slot.id)),
        ("day", .string(slot.day.name)),
        ("time", slot.time.map { .string($0.description) }),
        (
          "channels", slot.channels.isEmpty ? nil : .array(slot.channels.map { .string($0) })
        ),
        ("intention", slot.intention.map { .string($0.rawValue) }),
      ],
      slot.others
    )
  }

  private static func object(
    _ members: [(String, JSONTree?)],
    _ others: [RawMember]
  ) -> JSONTree {
    .object(
      members.compactMap { key, tree in tree.map { (key, $0) } }
        + others.map { ($0.key, .raw($0.json)) }
    )
  }
}
