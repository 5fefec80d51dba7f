import CandidCore
import LosslessJSON

/// The file plan.json as it was read.
struct SettingsFile: Sendable {
  static let name = "plan.json"

  let settings: Settings
  /// Why the plan may not be changed; nil where it may.
  let obstacle: StoreError?
  let document: JSONDocument

  /// Reads the bytes of the file.
  ///
  /// - Throws: ``StoreError`` where it holds no settings.
  init(_ bytes: [UInt8]) throws(StoreError) {
    let plan = try PlanDocument(bytes, path: Self.name)
    settings = try plan.read { root throws(Misfit) in
      try SettingsJSON.settings(root, in: plan.document)
    }
    obstacle = plan.obstacle
    document = plan.document
  }

  /// The file with other settings; what stays the same stays byte for byte.
  func bytes(holding other: Settings) -> [UInt8] {
    var edit = JSONEdit(document)
    edit.change(
      document.root,
      from: SettingsJSON.tree(of: settings),
      to: SettingsJSON.tree(of: other),
      order: SettingsJSON.keys,
      inside: SettingsJSON.keys(inside:)
    )
    return edit.bytes
  }

  /// What in it has no effect, each sentence with its place.
  var warnings: [String] {
    UnknownSettings.rulesSwitchedOff(ExaminedSettings(self)).map(\.description)
  }
}
