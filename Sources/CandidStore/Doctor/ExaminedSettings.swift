import CandidCore
import LosslessJSON

/// Settings that can be read, and where they stand in plan.json.
struct ExaminedSettings {
  let settings: Settings
  let root: JSONValue
  private let lines: JSONLines

  init(_ file: SettingsFile) {
    settings = file.settings
    root = file.document.root
    lines = JSONLines(of: file.document)
  }

  /// An ailment at a value of the settings.
  func ailment(_ kind: String, at value: JSONValue, what: String, remedy: String) -> Ailment {
    let position = lines.position(of: value.span.lowerBound)
    return Ailment(kind, "plan.json", position, what: what, remedy: remedy)
  }
}
