import ArgumentParser
import CandidCore

/// The options of `add` and `edit` that say how a post comes again.
struct SeriesOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "It comes again every: week, 2 weeks, month, month on the 2nd tue …",
      valueName: "words"
    )
  )
  var every: String?

  @Option(help: ArgumentHelp("The last day on which it may come.", valueName: "day"))
  var until: String?

  @Option(help: ArgumentHelp("How many times it comes, this one included.", valueName: "number"))
  var count: Int?

  /// The names of the options, as messages list them.
  static let names = "--every, --until, --count"

  var isEmpty: Bool { every == nil && until == nil && count == nil }

  /// Whether the post is to come no more.
  var isNone: Bool { every == "none" }

  /// How often it comes; nil where that is not said.
  func repetition() throws(Refusal) -> Repetition? {
    guard let every else { return nil }
    try Words.checkFilled(every, "--every", "one of \(Repetition.examples)")
    guard let repetition = Repetition(every) else {
      throw .option("--every", "is \(quoted(every)); give \(Repetition.examples)")
    }
    return repetition
  }

  /// Where it ends; nil where that is not said.
  func end(from start: Day, today: Day) throws(Refusal) -> Series.End? {
    if until != nil, count != nil {
      throw .option("--count", "does not go with --until; choose one")
    }
    if let count {
      guard Series.counts.contains(count) else {
        throw .option("--count", "is \(count); give a number from 1 to \(Series.counts.upperBound)")
      }
      return .count(count)
    }
    guard let until else { return nil }
    if until == "none" { return .never }
    let last = try Words.day(until, option: "--until", today: today)
    guard last >= start else {
      throw .option(
        "--until",
        "is \(last), before the post, which is on \(start); give a later day"
      )
    }
    return .until(last)
  }

  /// The edit of a post with which a series begins or is to begin; nil where nothing is asked for.
  ///
  /// `post` is as it will be: its day is the first one.
  func edit(of post: Post, today: Day) throws(Refusal) -> Edit? {
    if isEmpty { return nil }
    if isNone {
      guard until == nil, count == nil else {
        throw .option("--every", "is none; leave out --until and --count")
      }
      return .series(nil)
    }
    guard let every = try repetition() ?? post.begins?.every else {
      throw .option(until == nil ? "--count" : "--until", "needs a series; give --every too")
    }
    guard let start = post.seriesStart ?? post.day else {
      throw .option("--every", "needs a day; give --on too")
    }
    let end = try end(from: start, today: today) ?? post.begins?.end ?? .never
    return Change.repetition(of: post, every, end)
  }
}
