import Testing

/// A proof that does not hold yet in full; each line here goes once it does.
enum Gap {
  case kills(Deed)
  case powerCuts(Deed)
  case refusals
  case deadDevice(Deed)
  case outsiders
  case programs
  case readers(Deed)
  case commands
  case creation

  private var isOpen: Bool {
    switch self {
    case .kills(let deed): deed.makesWeek
    case .powerCuts(let deed): deed.makesWeek || deed == .move || deed == .moveToIdeas
    case .refusals: false
    case .deadDevice(let deed): deed.makesWeek
    case .outsiders: false
    case .programs: false
    case .readers(let deed): deed.makesWeek
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
    withKnownIssue("a known gap", isIntermittent: true) {
      #expect(isProven, words, sourceLocation: place)
    }
  }
}

extension Deed {
  fileprivate var makesWeek: Bool {
    switch self {
    case .firstAdd, .addToNewWeek, .moveToNewWeek, .threeWeeks: true
    case .add, .edit, .move, .moveToIdeas, .remove, .duplicate: false
    }
  }
}
