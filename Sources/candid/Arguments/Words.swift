import CandidCore

/// Reads the words of options; what is not one is refused with those that are.
enum Words {
  /// An intention, or nil for `untagged`.
  static func intention(_ word: String) throws(Refusal) -> Intention? {
    if word.lowercased() == "untagged" { return nil }
    guard let intention = Intention(rawValue: word.lowercased()) else {
      let known = Intention.allCases.map(\.rawValue) + ["untagged"]
      throw .unknownWord(word, kind: "intention", known: known)
    }
    return intention
  }

  /// A story, or nil for `untold`.
  static func story(_ word: String) throws(Refusal) -> Story? {
    if word.lowercased() == "untold" { return nil }
    guard let story = Story(rawValue: word.lowercased()) else {
      throw .unknownWord(word, kind: "story", known: Story.allCases.map(\.rawValue) + ["untold"])
    }
    return story
  }

  static func stage(_ word: String) throws(Refusal) -> Stage {
    guard let stage = Stage(rawValue: word.lowercased()) else {
      throw .unknownWord(word, kind: "stage", known: Stage.allCases.map(\.rawValue))
    }
    return stage
  }

  /// The id of a channel named by id or name.
  static func channel(_ word: String, in settings: Settings) throws(Refusal) -> String {
    guard let channel = settings.channel(named: word) else {
      throw .unknownWord(word, kind: "channel of this plan", known: settings.channels.map(\.id))
    }
    return channel.id
  }

  static func day(_ word: String, option: String, today: Day) throws(Refusal) -> Day {
    try checkFilled(word, option, "a day such as fri, +3d or 2026-11-24")
    do throws(DateWordError) {
      return try DateWord.day(word, today: today)
    } catch {
      throw .date(option: option, error)
    }
  }

  static func time(_ word: String, option: String) throws(Refusal) -> Time {
    try checkFilled(word, option, "a time such as 9:30")
    do throws(DateWordError) {
      return try DateWord.time(word)
    } catch {
      throw .date(option: option, error)
    }
  }

  static func week(
    _ word: String,
    option: String? = nil,
    _ workspace: Workspace
  ) throws(Refusal) -> Week {
    try checkFilled(word, option ?? "a week", "one such as this, w48 or 2026-W48")
    let start = workspace.settings.weekStart
    do throws(DateWordError) {
      return try DateWord.week(word, today: workspace.today, startingOn: start)
    } catch {
      throw .date(option: option, error)
    }
  }

  /// One line of own words.
  static func line(_ text: String, option: String) throws(Refusal) -> String {
    try checkFilled(text, option, "a few words")
    guard !text.contains(where: \.isNewline) else { throw .option(option, "is one line") }
    return text
  }

  static func title(_ text: String) throws(Refusal) -> String {
    do throws(TitleError) {
      return try Title.checked(text)
    } catch {
      throw .title(error)
    }
  }

  static func checkFilled(_ text: String, _ option: String, _ wanted: String) throws(Refusal) {
    guard !text.allSatisfy(\.isWhitespace) else {
      throw .option(option, "is empty; give \(wanted)")
    }
  }
}
