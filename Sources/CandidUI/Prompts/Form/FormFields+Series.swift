import CandidCore

// How a post comes again.
extension FormField {
  static let repeats = FormField(
    name: "repeats",
    label: "Repeats",
    input: .line,
    words: { $0.begins?.description ?? "" },
    edits: { reading throws(FormMisfit) in
      guard let words = reading.line else { return [.series(nil)] }
      let (every, end) = try repetition(words, today: reading.today)
      guard let start = try start(reading) else {
        throw FormMisfit("an idea does not come again; give it a date")
      }
      if case .until(let last) = end, last < start {
        throw FormMisfit("\(last) is before the post, which is on \(start)")
      }
      return [Change.repetition(of: reading.post, every, end)]
    },
    hint: "no; week, 2 weeks until 2026-12-31, month, 6 times"
  )

  /// Whether the edits of a form are also for what follows in the series.
  static let applies = FormField(
    name: "applies",
    label: "Goes for",
    input: .choice([
      FormOption(word: "", label: "this one", key: "t"),
      FormOption(word: following, label: "this one and all that follow", key: "f"),
    ]),
    words: { _ in "" },
    edits: { _ throws(FormMisfit) in [] }
  )

  static let following = "following"

  /// Reads "2 weeks until 2026-12-31", "month, 6 times".
  private static func repetition(
    _ text: String,
    today: Day
  ) throws(FormMisfit) -> (Repetition, Series.End) {
    var words = text.split { $0.isWhitespace || $0 == "," }.map(String.init)
    var end = Series.End.never
    if let place = words.firstIndex(where: { $0.lowercased() == "until" }) {
      do throws(DateWordError) {
        let day = words[(place + 1)...].joined(separator: " ")
        end = .until(try DateWord.day(day, today: today))
      } catch {
        throw FormMisfit(error.description)
      }
      words.removeSubrange(place...)
    } else if words.count > 2, ["times", "time"].contains(words[words.count - 1].lowercased()) {
      guard let count = Int(words[words.count - 2]), Series.counts.contains(count) else {
        throw FormMisfit("it comes 1 to \(Series.counts.upperBound) times")
      }
      end = .count(count)
      words.removeLast(2)
    }
    guard let every = Repetition(words.joined(separator: " ")) else {
      throw FormMisfit("write \(Repetition.examples), then `until` a day or `6 times`")
    }
    return (every, end)
  }

  /// The day the series is counted from.
  private static func start(_ reading: FormReading) throws(FormMisfit) -> Day? {
    if let start = reading.post.seriesStart { return start }
    // What is wrong with the date stands at the date.
    return try? reading.dateBase.day(reading.other("date"))
  }
}
