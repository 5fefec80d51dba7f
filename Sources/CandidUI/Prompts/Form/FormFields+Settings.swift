import CandidCore

// The fields of the form of a plan's settings, in its order.
extension FormField {
  static let settings: [FormField] =
    [
      planName, mission, needs, planChannels, timeZone, weekStart, rest, cadence, rhythm,
    ] + balance

  static let planName = FormField(
    name: "name",
    label: "Name",
    input: .line,
    meaning: .settings(
      words: { $0.name },
      edits: { reading throws(FormMisfit) in
        guard let name = reading.line else { throw FormMisfit("the plan needs a name") }
        guard name.count <= Title.longest else {
          throw FormMisfit("it has \(name.count) characters, at most \(Title.longest) fit")
        }
        return [.name(name)]
      }
    )
  )

  static let timeZone = FormField(
    name: "zone",
    label: "Zone",
    input: .line,
    meaning: .settings(
      words: { $0.timeZone },
      edits: { reading throws(FormMisfit) in
        if reading.line == nil {
          throw FormMisfit("the plan needs a time zone: Europe/Brussels")
        }
        return [.timeZone(try zoneName(reading))]
      }
    ),
    hint: "Europe/Brussels"
  )

  private static let mission = FormField(
    name: "mission",
    label: "Mission",
    input: .text(rows: 1, grows: false),
    meaning: .settings(
      words: { $0.mission },
      edits: { reading throws(FormMisfit) in [.mission(reading.trimmed ?? "")] }
    ),
    hint: "what it is for, in your words; the questions show it"
  )

  private static let needs = FormField(
    name: "needs",
    label: "Needs",
    input: .text(rows: 1, grows: false),
    meaning: .settings(
      words: { ItemLines.text(of: $0.needs, line: \.self) },
      edits: { reading throws(FormMisfit) in
        [.needs(try ItemLines.strings(reading.lines, before: reading.subject.needs))]
      }
    ),
    hint: "what your customers need, one a line"
  )

  private static let planChannels = FormField(
    name: "channels",
    label: "Channels",
    input: .text(rows: 1, grows: false),
    meaning: .settings(
      words: { ChannelLines.text(of: $0.channels) },
      edits: { reading throws(FormMisfit) in
        [.channels(try ChannelLines.channels(reading.lines, before: reading.subject.channels))]
      }
    ),
    hint: "one a line: Instagram | instagram | 2200",
    note: { form, model in SettingsNotes.channels(form, model) }
  )

  private static let weekStart = FormField(
    name: "weekStart",
    label: "Week from",
    input: .choice(Weekday.allCases.map { FormOption(word: $0.name, label: $0.name) }),
    meaning: .settings(
      words: { $0.weekStart.name },
      edits: { reading throws(FormMisfit) in
        Weekday(name: reading.text).map { [.weekStart($0)] } ?? []
      }
    ),
    note: { form, model in SettingsNotes.week(form, model) }
  )

  private static let rest = FormField(
    name: "rest",
    label: "Rest days",
    input: .choices { _, _ in
      Weekday.allCases.map { FormOption(word: $0.name, label: $0.short) }
    },
    meaning: .settings(
      words: { $0.rest.map(\.name).joined(separator: "\n") },
      edits: { reading throws(FormMisfit) in
        [.rest(reading.lines.compactMap { Weekday(name: $0) })]
      }
    )
  )

  private static let cadence = FormField(
    name: "cadence",
    label: "Cadence",
    input: .line,
    meaning: .settings(
      words: { $0.cadence.map { "\($0)" } ?? "" },
      edits: { reading throws(FormMisfit) in
        guard let words = reading.line else { return [.cadence(nil)] }
        return [.cadence(try number(words, 0...1_000))]
      }
    ),
    hint: "your own number of posts a week, or nothing",
    aside: { _, _ in "posts a week; more are noted, fewer never" }
  )

  private static let rhythm = FormField(
    name: "rhythm",
    label: "Rhythm",
    input: .text(rows: 1, grows: false),
    meaning: .settings(
      words: { RhythmLines.text(of: $0.rhythm) },
      edits: { reading throws(FormMisfit) in
        let before = reading.subject.channels
        let lines = Reading<Settings>.lines(of: reading.other(planChannels.name))
        // What is wrong with the channels stands at the channels.
        let channels = (try? ChannelLines.channels(lines, before: before)) ?? before
        return [
          .rhythm(
            try RhythmLines.rhythm(
              reading.lines,
              before: reading.subject.rhythm,
              channels: channels
            )
          )
        ]
      }
    ),
    hint: "one a line: friday 12:00 @ig #behind-the-scenes"
  )

  static func number(_ words: String, _ range: ClosedRange<Int>) throws(FormMisfit) -> Int {
    guard let number = Int(words), range.contains(number) else {
      throw FormMisfit("write a whole number from \(range.lowerBound) to \(range.upperBound)")
    }
    return number
  }
}
