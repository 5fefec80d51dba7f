import CandidCore
import LosslessJSON

/// Deltas as the log keeps them: `{"was": FIELDS, "now": FIELDS}` with the fields under their keys in
/// plan.json, those of its `balance` beside the others, and null for a default.
extension SettingsDelta {
  private static let fields =
    SettingsField.all.filter { $0.key != "balance" } + SettingsField.balance

  var tree: JSONTree { .object([("was", Self.tree(of: was)), ("now", Self.tree(of: now))]) }

  init(_ value: JSONValue, in document: JSONDocument) throws(Misfit) {
    func edits(_ key: String) throws(Misfit) -> [SettingsEdit] {
      try value.required(key) { fields throws(Misfit) in try Self.edits(fields, in: document) }
    }
    let (was, now) = (try edits("was"), try edits("now"))
    guard was.map(\.key) == now.map(\.key) else {
      throw value.misfit("an object with the same fields before and after")
    }
    self.init(was: was, now: now)
  }

  private static func tree(of edits: [SettingsEdit]) -> JSONTree {
    let settings = Settings().changed(by: edits)
    let keys = edits.map(\.key)
    return .object(
      fields.filter { keys.contains($0.key) }.map { ($0.key, $0.tree(settings) ?? .null) }
    )
  }

  private static func edits(
    _ value: JSONValue,
    in document: JSONDocument
  ) throws(Misfit) -> [SettingsEdit] {
    var settings = Settings()
    for field in fields {
      guard let member = value[field.key], !member.isNull else { continue }
      try field.read(member, document, &settings)
    }
    return settings.fields.filter { value[$0.key] != nil }
  }
}

extension SettingsEdit {
  /// The key of the field in plan.json or its `balance`.
  var key: String {
    switch self {
    case .name: "name"
    case .mission: "mission"
    case .needs: "needs"
    case .timeZone: "timeZone"
    case .weekStart: "weekStart"
    case .channels: "channels"
    case .rest: "rest"
    case .cadence: "cadence"
    case .rhythm: "rhythm"
    case .minimumPolished: "minimumPolished"
    case .polishedLimit: "polishedLimit"
    case .sellingLimit: "sellingLimit"
    case .clashMinutes: "clashMinutes"
    case .clashDays: "clashDays"
    case .off: "off"
    }
  }
}
