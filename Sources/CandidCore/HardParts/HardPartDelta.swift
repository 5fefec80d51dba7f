/// What a change did to one line of the private log.
package enum HardPartDelta: Equatable, Sendable {
  case noted(HardPart)
  /// The line as it was.
  case removed(HardPart)

  package var part: HardPart {
    switch self {
    case .noted(let part), .removed(let part): part
    }
  }

  /// The delta that takes this one back.
  package var inverse: HardPartDelta {
    switch self {
    case .noted(let part): .removed(part)
    case .removed(let part): .noted(part)
    }
  }

  /// What was done, without a word of the line: this is shown where the log is not.
  package var summary: String {
    switch self {
    case .noted: "Noted a hard part"
    case .removed: "Removed a hard part"
    }
  }
}
