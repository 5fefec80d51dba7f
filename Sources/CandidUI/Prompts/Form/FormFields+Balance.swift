import CandidCore

// The fields of the numbers of the balance, and of the rules that are switched off.
extension FormField {
  static let balance: [FormField] = [
    polishedLimit, minimumPolished, sellingLimit, clashMinutes, clashDays, off,
  ]

  private static let polishedLimit = FormField(
    name: "polishedLimit",
    label: "Polished",
    input: .line,
    meaning: .settings(
      words: { $0.balance.polishedLimit.description },
      edits: { reading throws(FormMisfit) in
        [.polishedLimit(try share(reading.line, .third, usual: .half))]
      }
    ),
    aside: { _, _ in "a larger share of the posts leans" },
    note: { form, model in SettingsNotes.verdict(form, model, of: "polishedLimit") }
  )

  private static let minimumPolished = FormField(
    name: "minimumPolished",
    label: "At least",
    input: .line,
    meaning: .settings(
      words: { "\($0.balance.minimumPolished)" },
      edits: { reading throws(FormMisfit) in
        [.minimumPolished(try reading.number(2...1_000, usual: \.minimumPolished))]
      }
    ),
    aside: { _, _ in "polished posts; one more where a post shows the hard side" },
    note: { form, model in SettingsNotes.verdict(form, model, of: "minimumPolished") }
  )

  private static let sellingLimit = FormField(
    name: "sellingLimit",
    label: "Selling",
    input: .line,
    meaning: .settings(
      words: { $0.balance.sellingLimit.description },
      edits: { reading throws(FormMisfit) in
        [.sellingLimit(try share(reading.line, .fifth, usual: .third))]
      }
    ),
    aside: { _, _ in "a larger share of offers is flagged" },
    note: { form, model in SettingsNotes.findings(form, model, of: "sellingLimit") }
  )

  private static let clashMinutes = FormField(
    name: "clashMinutes",
    label: "Clash",
    input: .line,
    meaning: .settings(
      words: { "\($0.balance.clashMinutes)" },
      edits: { reading throws(FormMisfit) in
        [.clashMinutes(try reading.number(0...1_440, usual: \.clashMinutes))]
      }
    ),
    aside: { _, _ in "minutes between two posts on a channel" },
    note: { form, model in SettingsNotes.findings(form, model, of: "clashMinutes") }
  )

  private static let clashDays = FormField(
    name: "clashDays",
    label: "",
    input: .line,
    meaning: .settings(
      words: { "\($0.balance.clashDays)" },
      edits: { reading throws(FormMisfit) in
        [.clashDays(try reading.number(0...21, usual: \.clashDays))]
      }
    ),
    aside: { _, _ in "days between two posts of the same text" },
    note: { form, model in SettingsNotes.findings(form, model, of: "clashDays") }
  )

  private static let off = FormField(
    name: "off",
    label: "Rules off",
    input: .choices { settings, _ in
      let rules = BalanceRules.all.map { type(of: $0).name }.filter { $0 != PolishedRule.name }
      let unknown = settings.balance.off.filter { !rules.contains($0) }
      return rules.map { FormOption(word: $0, label: $0) }
        + unknown.map { FormOption(word: $0, label: "\($0) (no rule)") }
    },
    meaning: .settings(
      words: { $0.balance.off.joined(separator: "\n") },
      edits: { reading throws(FormMisfit) in
        // Those that stay keep their order.
        let staying = reading.subject.balance.off.filter(reading.lines.contains)
        return [.off(staying + reading.lines.filter { !staying.contains($0) })]
      }
    ),
    note: { form, model in SettingsNotes.findings(form, model, of: "off") }
  )

  /// Nothing typed is what is usual.
  private static func share(
    _ words: String?,
    _ least: Fraction,
    usual: Fraction
  ) throws(FormMisfit) -> Fraction {
    guard let words else { return usual }
    guard let share = Fraction(words), least <= share, share <= .threeQuarters else {
      throw FormMisfit("write a share from \(least) to \(Fraction.threeQuarters), such as \(usual)")
    }
    return share
  }
}

extension Reading<Settings> {
  /// Nothing typed is what is usual.
  fileprivate func number(
    _ range: ClosedRange<Int>,
    usual: KeyPath<BalanceSettings, Int>
  ) throws(FormMisfit) -> Int {
    guard let line else { return BalanceSettings()[keyPath: usual] }
    return try FormField.number(line, range)
  }
}
