import CandidCore

// What wall clocks mean by the time of a post.
extension FormField {
  /// Which of two the time is, where clocks that are set back show it twice.
  static let fold = FormField(
    name: "fold",
    label: "Twice",
    input: .choice([
      FormOption(word: "", label: "the first one", key: "f"),
      FormOption(word: "second", label: "the second one", key: "s"),
    ]),
    words: { $0.isSecondFold ? "second" : "" },
    edits: { reading throws(FormMisfit) in [.isSecondFold(reading.text == "second")] }
  )

  /// The zone of the post alone.
  static let postZone = FormField(
    name: timeZone.name,
    label: "Zone",
    input: .line,
    words: { $0.zone ?? "" },
    edits: { reading throws(FormMisfit) in
      guard reading.line != nil else { return [.zone(nil)] }
      return [.zone(try zoneName(reading))]
    },
    hint: "the plan's; for a post elsewhere, one like America/New_York"
  )

  /// The name of a zone that the system has.
  static func zoneName<Subject>(_ reading: Reading<Subject>) throws(FormMisfit) -> String {
    let name = reading.line ?? ""
    if reading.known.contains(name) { return name }
    if reading.known.count < 2 {
      throw FormMisfit("this system has no time zones but UTC; install tzdata")
    }
    let other = reading.known.first { $0.lowercased() == name.lowercased() }
    throw FormMisfit("“\(name)” is no time zone; write \(other ?? "one like Europe/Brussels")")
  }
}
