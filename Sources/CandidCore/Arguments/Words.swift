/// Reads the words that a person types after a verb; what is not one is refused with those that are.
package enum Words {
  /// What stands for no intention, and for no story.
  package static let untagged = "untagged"
  package static let untold = "untold"
  /// What stands for no day.
  package static let ideas = ["idea", "ideas"]
  /// What empties a field.
  package static let none = "none"

  package static let intentions = Intention.allCases.map(\.rawValue) + [untagged]
  package static let stories = Story.allCases.map(\.rawValue) + [untold]
  package static let stages = Stage.allCases.map(\.rawValue)

  /// The rules that can flag a week, and whose flags can be accepted.
  package static let flaggingRules = BalanceRules.all.map { type(of: $0) }
    .filter { $0.levels.contains(.flag) }.map { $0.name }

  /// An intention, or nil for `untagged`.
  package static func intention(_ word: String) throws(ArgumentError) -> Intention? {
    if word.lowercased() == untagged { return nil }
    guard let intention = Intention(rawValue: word.lowercased()) else {
      throw .unknownWord(word, kind: "intention", known: intentions)
    }
    return intention
  }

  /// A story, or nil for `untold`.
  package static func story(_ word: String) throws(ArgumentError) -> Story? {
    if word.lowercased() == untold { return nil }
    guard let story = Story(rawValue: word.lowercased()) else {
      throw .unknownWord(word, kind: "story", known: stories)
    }
    return story
  }

  package static func stage(_ word: String) throws(ArgumentError) -> Stage {
    guard let stage = Stage(rawValue: word.lowercased()) else {
      throw .unknownWord(word, kind: "stage", known: stages)
    }
    return stage
  }

  package static func rule(_ word: String) throws(ArgumentError) -> String {
    guard flaggingRules.contains(word) else {
      throw .unknownWord(word, kind: "rule that flags", known: flaggingRules)
    }
    return word
  }

  /// The id of a channel named by id or name.
  package static func channel(
    _ word: String,
    in settings: Settings
  ) throws(ArgumentError) -> String {
    guard let channel = settings.channel(named: word) else {
      throw .unknownWord(word, kind: "channel of this plan", known: settings.channels.map(\.id))
    }
    return channel.id
  }

  /// The ids of channels, each once; `none` alone is none of them.
  package static func channels(
    _ words: [String],
    in settings: Settings
  ) throws(ArgumentError) -> [String] {
    guard words != [none] else { return [] }
    var ids: [String] = []
    for word in words {
      try checkFilled(word, "--channel", "a channel of the plan")
      let id = try channel(word, in: settings)
      if !ids.contains(id) { ids.append(id) }
    }
    return ids
  }

  /// One line of own words.
  package static func line(_ text: String, option: String) throws(ArgumentError) -> String {
    try checkFilled(text, option, "a few words")
    guard !text.contains(where: \.isNewline) else { throw .option(option, "is one line") }
    return text
  }

  /// One line of own words, or nil for `none`.
  package static func lineOrNone(
    _ text: String,
    option: String
  ) throws(ArgumentError) -> String? {
    text == none ? nil : try line(text, option: option)
  }

  package static func title(_ text: String) throws(ArgumentError) -> String {
    do throws(TitleError) {
      return try Title.checked(text)
    } catch {
      throw .title(error)
    }
  }

  /// An answer to a question, or nil for `none`.
  package static func answer(
    _ words: String,
    to question: Question
  ) throws(ArgumentError) -> String? {
    let option = "--\(question.name)"
    if words == none { return nil }
    try checkFilled(words, option, "your own words, or none")
    return question.name == Question.need.name ? try line(words, option: option) : words
  }

  package static func checkFilled(
    _ text: String,
    _ option: String,
    _ wanted: String
  ) throws(ArgumentError) {
    guard !text.allSatisfy(\.isWhitespace) else {
      throw .option(option, "is empty; give \(wanted)")
    }
  }
}
