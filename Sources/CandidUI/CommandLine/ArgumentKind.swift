import CandidCore

/// What the words of an argument can be.
package struct ArgumentKind: Sendable {
  /// How help writes it: `DAY`.
  package let placeholder: String
  /// What a word that is none is said not to be: `day`.
  let noun: String
  /// The words that can be listed, for completion; others may be right, too.
  let choices: @Sendable (Model) -> [String]
  /// How many of the words that come next are one value; 0 where they are none.
  let length: @Sendable ([String], Model) -> Int
  /// Whether it is own words, which go on to the next option.
  var isWords = false
  /// Whether the name says all.
  var isFlag = false

  private init(
    _ placeholder: String,
    _ noun: String,
    choices: @escaping @Sendable (Model) -> [String] = { _ in [] },
    length: @escaping @Sendable ([String], Model) -> Int
  ) {
    self.placeholder = placeholder
    self.noun = noun
    self.choices = choices
    self.length = length
  }

  /// One of a few words, in any letter case.
  private static func oneOf(
    _ placeholder: String,
    _ noun: String,
    _ choices: @escaping @Sendable (Model) -> [String]
  ) -> ArgumentKind {
    ArgumentKind(placeholder, noun, choices: choices) { words, model in
      words.first.map { choices(model).contains($0.lowercased()) } == true ? 1 : 0
    }
  }

  static let flag: ArgumentKind = {
    var kind = ArgumentKind("", "") { _, _ in 0 }
    kind.isFlag = true
    return kind
  }()

  static let intention = oneOf("INTENTION", "intention") { _ in Words.intentions }
  static let story = oneOf("STORY", "story") { _ in Words.stories }
  static let stage = oneOf("STAGE", "stage") { _ in Words.stages }
  static let rule = oneOf("RULE", "rule that flags") { _ in Words.flaggingRules }
  static let number = ArgumentKind("N", "number") { words, _ in
    words.first.map { !$0.isEmpty && $0.allSatisfy(\.isNumber) } == true ? 1 : 0
  }

  static let channel = ArgumentKind(
    "CHANNEL",
    "channel",
    choices: { $0.plan.settings.channels.map(\.id) },
    length: { words, model in
      words.first.flatMap { model.plan.settings.channel(named: $0) } == nil ? 0 : 1
    }
  )

  /// A change of the history, by the beginning of its id.
  static let entry = ArgumentKind(
    "ENTRY",
    "change of the history",
    choices: { $0.history.map(\.entry.id.short) },
    length: { words, _ in words.isEmpty ? 0 : 1 }
  )

  static let title = words("TITLE")
  static let reason = words("WORDS")
  static let need = words("WORDS") { $0.plan.settings.needs }
  static let repetition = words("HOW-OFTEN") { _ in ["week", "2 weeks", "month", Words.none] }

  private static func words(
    _ placeholder: String,
    _ choices: @escaping @Sendable (Model) -> [String] = { _ in [] }
  ) -> ArgumentKind {
    var kind = ArgumentKind(placeholder, "words", choices: choices) { words, _ in words.count }
    kind.isWords = true
    return kind
  }
}

// MARK: - Days, times and posts

extension ArgumentKind {
  static let day = ArgumentKind("DAY", "day", choices: dayWords, length: dayLength)

  /// A day, or the ideas.
  static let place = ArgumentKind(
    "DAY",
    "day",
    choices: { dayWords($0) + ["ideas"] },
    length: { words, model in
      words.first.map { Words.ideas.contains($0.lowercased()) } == true
        ? 1 : dayLength(words, model)
    }
  )

  static let time = ArgumentKind("TIME", "time") { words, _ in
    guard let word = words.first, word.first?.isNumber == true else { return 0 }
    return word.contains(":") ? 1 : 0
  }

  static let week = ArgumentKind(
    "WEEK",
    "week",
    choices: { _ in ["this", "next", "last"] },
    length: { words, model in
      guard let word = words.first else { return 0 }
      do throws(DateWordError) {
        let start = model.plan.settings.weekStart
        _ = try DateWord.week(word, today: model.clock.today, startingOn: start)
        return 1
      } catch {
        if case .noWeek = error { return 0 }
        return 1
      }
    }
  )

  /// A post at hand, by the beginning of its id or its title.
  static let post = ArgumentKind(
    "POST",
    "post at hand",
    choices: { $0.items.compactMap(\.post?.title) },
    length: { words, model in
      guard let word = words.first else { return 0 }
      do throws(PostNameError) {
        _ = try PostNames(model.plan).post(named: word, leastOfID: 3)
        return 1
      } catch {
        if case .noSuchPost = error { return 0 }
        return 1
      }
    }
  )

  @Sendable private static func dayWords(_ model: Model) -> [String] {
    ["today", "tomorrow"] + model.days.map(\.weekday.name) + ["+1w"]
  }

  /// A word that has the shape of a day counts, so that it is said what is wrong with it.
  @Sendable private static func dayLength(_ words: [String], _ model: Model) -> Int {
    for count in [2, 1] where words.count >= count {
      do throws(DateWordError) {
        _ = try DateWord.day(words[..<count].joined(separator: " "), today: model.clock.today)
        return count
      } catch {
        if case .noDate = error { continue }
        if count == 1 { return 1 }
      }
    }
    return 0
  }
}
