import CandidCore
import LosslessJSON

/// The file plan.json as it was read.
struct SettingsFile: Sendable {
  let settings: Settings
  /// Why the plan may not be changed; nil where it may.
  let obstacle: StoreError?
  /// What in it has no effect, each sentence with its place.
  let warnings: [String]

  /// Reads the bytes of the file.
  ///
  /// - Throws: ``StoreError`` where it holds no settings.
  init(_ bytes: [UInt8]) throws(StoreError) {
    let plan = try PlanDocument(bytes, path: "plan.json")
    let document = plan.document
    settings = try plan.read { root throws(Misfit) in
      try SettingsJSON.settings(root, in: document)
    }
    obstacle = plan.obstacle
    warnings = Self.warnings(plan.document)
  }

  /// Looks at the names of the rules that are switched off.
  private static func warnings(_ document: JSONDocument) -> [String] {
    let known = BalanceRules.all.map { type(of: $0).name }
    let names = document.root["balance"]?["off"]?.elements ?? []
    return names.compactMap { element in
      guard let name = try? element.text() else { return nil }
      let why: String
      if name == PolishedRule.name {
        why = "is the main rule, which cannot be switched off; take it out"
      } else if !known.contains(name) {
        why = "is no rule; `candid rules` lists them"
      } else {
        return nil
      }
      let place = document.position(of: element.span.lowerBound)
      return "plan.json:\(place.line):\(place.column): $.balance.off: `\(name)` \(why)"
    }
  }
}
