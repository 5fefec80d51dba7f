import Testing

/// A proof that does not hold yet in full; each line here goes once it does.
enum Gap {
  case kills(Deed)
  case powerCuts(Deed)
  case refusals
  case deadDevice(Deed)
  case outsiders(Outsider.Manner)
  case programs
  case readers(Deed)
  case commands
  case creation

  /// Whether a killed program's `.tmp-` files stay.
  static let toleratesLeftovers = true

  private var isOpen: Bool {
    switch self {
    case .kills(let deed): deed.changesSeveralFiles
    case .powerCuts(let deed): deed.changesSeveralFiles
    case .refusals: false
    case .deadDevice(let deed): deed.changesSeveralFiles
    case .outsiders(let manner): manner != .slowly
    case .programs: false
    case .readers(let deed): deed == .threeWeeks
    case .commands: true
    case .creation: true
    }
  }

  /// Expects that nothing was found, but while the gap is open.
  func expectNone(_ findings: [String], at place: SourceLocation = #_sourceLocation) {
    let isProven = findings.isEmpty
    let words: Comment = "\(findings.count):\n\(findings.prefix(5).joined(separator: "\n"))"
    guard isOpen else {
      #expect(isProven, words, sourceLocation: place)
      return
    }
    withKnownIssue("needs the log", isIntermittent: true) {
      #expect(isProven, words, sourceLocation: place)
    }
  }
}

extension Deed {
  fileprivate var changesSeveralFiles: Bool {
    switch self {
    case .firstAdd, .add, .addToNewWeek, .edit, .remove: false
    case .move, .moveToNewWeek, .moveToIdeas, .duplicate, .threeWeeks: true
    }
  }
}
