/// Every sentence candid says about a person's week.
///
/// They explain and ask; none shames, urges, scores or counts days. A test lists them all.
package enum BalanceWords {
  /// The main rule in words, with the plan's own numbers.
  package static func rule(_ settings: BalanceSettings) -> String {
    let limit = settings.polishedLimit == .half ? "half" : "\(settings.polishedLimit)"
    let few = settings.minimumPolished
    return """
      A week leans too heavily on polished success when more than \(limit) of its posts are \
      polished, and these are at least \(few + 1); when nothing in the week shows the hard side \
      (no whole, no hard), \(few) are enough and it leans heavily.
      """
  }

  /// The verdict in a few words, as the week view says it.
  package static func short(
    _ verdict: Verdict,
    _ mix: Mix,
    _ settings: BalanceSettings,
    isAccepted: Bool = false
  ) -> String {
    if isAccepted { return accepted(plainShort(verdict, mix, settings)) }
    return switch verdict {
    case .leans, .heavy: "! " + plainShort(verdict, mix, settings)
    case .unknown: "? " + plainShort(verdict, mix, settings)
    case .fine, .tooFew: plainShort(verdict, mix, settings)
    }
  }

  /// A flagged verdict that may stand: "4 of 6 polished, over 1/2, accepted".
  package static func accepted(_ words: String) -> String { "\(words), accepted" }

  /// What stands in the place of a verdict where a file cannot be read.
  package static let unreadable = "its file cannot be read"

  /// The verdict in the fewest characters, for narrow screens: "! 4 of 7".
  package static func shortest(_ verdict: Verdict, _ mix: Mix) -> String {
    switch verdict {
    case .leans, .heavy: "! \(mix.polished) of \(mix.counted)"
    case .unknown: "? \(mix.untold) untold"
    case .tooFew: "too few to say"
    case .fine: mix.counted == 0 ? "no posts" : "\(mix.polished) of \(mix.counted)"
    }
  }

  /// A finding with its level in front, as every list of findings says it.
  package static func line(_ finding: Finding) -> String {
    guard let accepted = finding.accepted else {
      return "\(finding.level.rawValue): \(finding.message)"
    }
    return "accepted: \(finding.message) Because: \(accepted.reason)"
  }

  /// The verdict in full, with the arithmetic and, where it is flagged, the repairs.
  package static func long(
    _ verdict: Verdict,
    _ mix: Mix,
    _ settings: BalanceSettings,
    hardIdeas: Int
  ) -> String {
    switch verdict {
    case .fine, .tooFew: return plainShort(verdict, mix, settings)
    case .leans, .heavy:
      let hardSide =
        switch mix.showingHardSide {
        case 0: "none shows the hard side"
        case 1: "1 shows the hard side"
        case let many: "\(many) show the hard side"
        }
      return "\(share(mix)), over \(settings.polishedLimit); \(hardSide)."
        + repairs(mix, settings, hardIdeas: hardIdeas)
    case .unknown:
      if mix.untold == 1 {
        return """
          \(share(mix)); 1 story is untold: this week is fine if it shows the hard side, \
          too polished if it shows only a win.
          """
      }
      return """
        \(share(mix)); \(mix.untold) stories are untold: this week is fine if they show the \
        hard side, too polished if they show only wins.
        """
    }
  }

  /// How the last four weeks stand beside the week.
  ///
  /// Nil where they count no post.
  package static func fourWeeks(
    _ verdict: Verdict,
    _ mix: Mix,
    beside week: Verdict,
    _ settings: BalanceSettings
  ) -> String? {
    guard mix.counted > 0 else { return nil }
    let figures = "last 4 weeks \(mix.polished) of \(mix.counted)"
    guard week == .tooFew else { return figures }
    return switch verdict {
    case .fine, .leans, .heavy: "last 4 weeks \(plainShort(verdict, mix, settings))"
    case .tooFew: "\(figures), too few to say"
    case .unknown: "\(figures), \(plainShort(verdict, mix, settings))"
    }
  }

  package static let fourWeeksUnreadable = "last 4 weeks not known, a file cannot be read"

  /// Counts findings beside the verdict: "+1 flag 2 notes"; empty where there are none.
  package static func others(flags: Int, accepted: Int = 0, notes: Int) -> String {
    let words = [
      (flags, "flag", "flags"), (accepted, "accepted", "accepted"), (notes, "note", "notes"),
    ]
    .compactMap { count, one, many in
      count == 0 ? nil : "\(count) \(count == 1 ? one : many)"
    }
    return words.isEmpty ? "" : "+" + words.joined(separator: " ")
  }

  static func plainShort(
    _ verdict: Verdict,
    _ mix: Mix,
    _ settings: BalanceSettings
  ) -> String {
    switch verdict {
    case .fine: mix.counted == 0 ? "no posts" : share(mix)
    case .tooFew: "one post, too few to say"
    case .leans: "\(share(mix)), over \(settings.polishedLimit)"
    case .heavy: "\(share(mix)), no hard side"
    case .unknown: "depends on \(mix.untold) untold \(mix.untold == 1 ? "story" : "stories")"
    }
  }

  static func share(_ mix: Mix) -> String { "\(mix.polished) of \(mix.counted) polished" }

  /// What would clear the flag: never that a post should go.
  private static func repairs(_ mix: Mix, _ settings: BalanceSettings, hardIdeas: Int) -> String {
    let tell = fewest(upTo: mix.polished, settings) { count in
      var mix = mix
      mix.polished -= count
      mix.whole += count
      return mix
    }
    // The limit is at least 1/3, so three times the polished posts always are enough in all.
    let add = fewest(upTo: mix.polished * 3, settings) { count in
      var mix = mix
      mix.counted += count
      mix.plain += count
      return mix
    }
    var text = ""
    if let tell, let add {
      text = " Tell the whole story in \(tell) of them, or add \(add) that"
      text += add == 1 ? " is not polished." : " are not polished."
    }
    switch hardIdeas {
    case 0: break
    case 1: text += " 1 idea shows the hard side."
    default: text += " \(hardIdeas) ideas show the hard side."
    }
    return text
  }

  /// The smallest count after which the week is no longer flagged, tried from 1.
  private static func fewest(
    upTo limit: Int,
    _ settings: BalanceSettings,
    _ changed: (Int) -> Mix
  ) -> Int? {
    (1...max(1, limit)).first { !Verdict(of: changed($0), by: settings).isFlagged }
  }
}
