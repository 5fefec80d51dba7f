import ArgumentParser

struct AddVerb: Verb {
  static let configuration = CommandConfiguration(
    verb: "add",
    abstract: "Plan a post, or note an idea.",
    discussion: """
      The title is taken as it stands. Without --on the post is an idea.

      --every makes it the first of a series: week, 2 weeks (on the same weekday), month, 3 months \
      (on the same day of the month; a month without it has none), month on the 2nd tue, month on \
      the last fri; with --until or --count, else it goes on. In RFC 5545 these are FREQ=WEEKLY and \
      MONTHLY with INTERVAL, BYDAY=2TU or -1FR, UNTIL, COUNT and EXDATE; no other rule is known. The \
      others are shown as projected, at the first one's wall clock time, are not counted, and \
      become real when they are edited.
      """,
    examples: """
        candid add "What a bad firing costs" --on tue --at 12:15 --story whole
        candid add "How we fill the kiln" --on fri --text - < kiln.txt
        candid add "The shelf we stopped making"
        candid add "Studio hour" --on tue --at 17:00 --every "2 weeks" --count 6
      """
  )

  @Argument(help: "One line of 1 to 500 characters.")
  var title: String

  @OptionGroup var options: PostOptions

  @OptionGroup var series: SeriesOptions

  @Flag(help: "Print the new post as JSON.")
  var json = false

  @OptionGroup var global: GlobalOptions

  /// What was typed, as ``Opening`` reads it by hand.
  var adding: Adding {
    var adding = Adding(title: title)
    adding.fields = options.fields
    adding.textFile = options.text
    adding.series = series.arguments
    adding.isJSON = json
    return adding
  }

  func report(_ surroundings: Surroundings) throws -> Report {
    try adding.report(surroundings)
  }
}
