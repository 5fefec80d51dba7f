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

  /// What was typed.
  var arguments: SeriesArguments {
    var arguments = SeriesArguments()
    arguments.every = every
    arguments.until = until
    arguments.count = count
    return arguments
  }
}
