import CandidCore
import LosslessJSON

/// The settings as the members of plan.json.
enum SettingsJSON {
  /// The members this version gives a meaning to, in the order of the file.
  static let keys = ["candid", "reads"] + SettingsField.all.map(\.key)

  /// Reads the settings from an object.
  static func settings(_ root: JSONValue, in document: JSONDocument) throws(Misfit) -> Settings {
    var settings = Settings()
    settings.others = try root.object().others(than: keys, in: document)
    for field in SettingsField.all {
      try root.member(field.key) { value throws(Misfit) in
        try field.read(value, document, &settings)
      }
    }
    return settings
  }

  /// The bytes of a new plan.json; name and time zone are always said, other defaults are not.
  static func bytes(of settings: Settings) -> [UInt8] {
    let version = [("candid", JSONTree.int(FormatVersion.current))]
    return JSONTree.object(version + members(of: settings), layout: .lines).fileBytes
  }

  /// The object but for its version.
  static func tree(of settings: Settings) -> JSONTree { .object(members(of: settings)) }

  private static func members(of settings: Settings) -> [(String, JSONTree)] {
    let fields = SettingsField.all.compactMap { field in
      field.tree(settings).map { (field.key, $0) }
    }
    return fields + settings.others.map { ($0.key, .raw($0.json)) }
  }

  /// The order of keys in the objects that a member holds.
  static func keys(inside member: String) -> [String] {
    switch member {
    case "channels": SettingsField.channelKeys
    case "rhythm": SettingsField.slotKeys
    case "balance": SettingsField.balance.map(\.key)
    default: []
    }
  }
}
