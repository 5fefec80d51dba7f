/// Whether a window of posts leans too heavily on polished success.
package enum Verdict: String, CaseIterable, Sendable {
  case fine
  /// One post, which no share can be told of.
  case tooFew
  /// Too polished, though something shows the hard side.
  case leans
  /// Too polished, and nothing shows the hard side.
  case heavy
  /// Fine or too polished, as untold stories turn out.
  case unknown

  package var isFlagged: Bool { self == .leans || self == .heavy }

  /// Judges a mix.
  ///
  /// More than the limit polished, and at least one more than the minimum, leans; where nothing
  /// shows the hard side the minimum is enough, and it is heavy. Untold stories are tried both
  /// ways: all showing the hard side, and all polished.
  package init(of mix: Mix, by settings: BalanceSettings) {
    guard mix.counted != 1 else {
      self = .tooFew
      return
    }
    let best = Self.told(
      mix.counted,
      polished: mix.polished,
      hardSide: mix.showingHardSide + mix.untold,
      settings
    )
    let worst = Self.told(
      mix.counted,
      polished: mix.polished + mix.untold,
      hardSide: mix.showingHardSide,
      settings
    )
    self = best == .fine && worst != .fine ? .unknown : best
  }

  /// The verdict where every story is told.
  private static func told(
    _ counted: Int,
    polished: Int,
    hardSide: Int,
    _ settings: BalanceSettings
  ) -> Verdict {
    guard settings.polishedLimit.isExceeded(by: polished, of: counted) else { return .fine }
    if hardSide == 0, polished >= settings.minimumPolished { return .heavy }
    return polished >= settings.minimumPolished + 1 ? .leans : .fine
  }
}
