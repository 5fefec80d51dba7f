import CandidCore

/// What the rows of a review show beside the beads of stories.
struct ReviewLayout {
  enum Days {
    case none
    case first
    case all
  }

  enum Words {
    /// The verdict, and what else was found.
    case whole
    /// The verdict.
    case short
    /// The verdict's figures, and what else was found.
    case figures
    /// The verdict's figures.
    case shortest
  }

  var hasYear = false
  var days = Days.none
  var hasIntentions = true
  var words: Words

  /// The one with the most in it first; the last is taken where none fits.
  ///
  /// The year goes first, then all days but the first, then the verdict's words, then that day, then
  /// the beads of intentions.
  static let all = [
    ReviewLayout(hasYear: true, days: .all, words: .whole),
    ReviewLayout(days: .all, words: .whole), ReviewLayout(days: .first, words: .whole),
    ReviewLayout(days: .first, words: .short), ReviewLayout(days: .first, words: .figures),
    ReviewLayout(words: .figures), ReviewLayout(words: .shortest), narrowest,
  ]

  static let narrowest = ReviewLayout(hasIntentions: false, words: .shortest)

  /// "2026-W48" or "W48".
  func name(of week: Week) -> String {
    hasYear ? week.description : String(week.description.suffix(3))
  }

  /// "23–29 Nov", "23 Nov" or nothing.
  func days(_ days: ClosedRange<Day>, _ glyphs: Glyphs) -> String {
    switch self.days {
    case .none: ""
    case .first: "\(days.lowerBound.dayOfMonth) \(days.lowerBound.shortMonthName)"
    case .all: Wording.daysWithoutYear(days, glyphs)
    }
  }

  func verdict(of balance: Balance) -> String {
    switch words {
    case .whole, .short: balance.short
    case .figures, .shortest: balance.shortest
    }
  }

  /// Whether what else was found must have room in every row.
  var needsOthers: Bool { words == .whole || words == .figures }

  /// What else was found, with a dot before it.
  func others(of balance: Balance, _ glyphs: Glyphs) -> String {
    balance.othersText.isEmpty ? "" : " \(glyphs.dot) \(balance.othersText)"
  }
}
