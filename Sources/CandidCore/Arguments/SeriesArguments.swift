/// What `add` and `edit` say of how a post comes again, as typed.
package struct SeriesArguments: Equatable, Sendable {
  package var every: String?
  package var until: String?
  package var count: Int?

  package init() {}

  package var isEmpty: Bool { every == nil && until == nil && count == nil }

  /// Whether the post is to come no more.
  package var isNone: Bool { every == Words.none }

  /// How often it comes; nil where that is not said.
  package func repetition() throws(ArgumentError) -> Repetition? {
    guard let every else { return nil }
    try Words.checkFilled(every, "--every", "one of \(Repetition.examples)")
    guard let repetition = Repetition(every) else {
      throw .option("--every", "is \(quoted(every)); give \(Repetition.examples)")
    }
    return repetition
  }

  /// Where it ends; nil where that is not said.
  package func end(from start: Day, _ base: DateBase) throws(ArgumentError) -> Series.End? {
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
    if until == Words.none { return .never }
    let last = try Words.day(until, option: "--until", base)
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
  package func edit(of post: Post, _ base: DateBase) throws(ArgumentError) -> Edit? {
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
    let end = try end(from: start, base) ?? post.begins?.end ?? .never
    return Change.repetition(of: post, every, end)
  }
}
