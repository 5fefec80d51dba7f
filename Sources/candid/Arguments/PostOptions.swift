import ArgumentParser
import CandidCore

/// The options of `add` and `edit`.
struct PostOptions: ParsableArguments {
  @Option(help: ArgumentHelp("The day: fri, next fri, +3d, 2026-11-24 …", valueName: "day"))
  var on: String?

  @Option(help: ArgumentHelp("The time of day, 9:30; `none` takes it away.", valueName: "time"))
  var at: String?

  @Option(help: "connection, education, behind-the-scenes or untagged.")
  var intention: String?

  @Option(help: "polished, whole, hard, plain or untold.")
  var story: String?

  @Option(
    help: ArgumentHelp("A channel of the plan, by id or name; may be repeated.", valueName: "name")
  )
  var channel: [String] = []

  @Flag(inversion: .prefixedNo, exclusivity: .chooseLast, help: "Whether it asks for a sale.")
  var offer: Bool?

  @Option(help: ArgumentHelp("A file with the text, or - for standard input.", valueName: "file"))
  var text: String?

  @Option(help: ArgumentHelp("Which customer need it serves.", valueName: "words"))
  var need: String?

  @Option(help: ArgumentHelp("Why it is posted, in your words.", valueName: "words"))
  var why: String?

  /// The names of the options, as messages list them.
  static let names = """
    --on, --at, --intention, --story, --channel, --offer, --no-offer, --text, --need or --why
    """

  /// What was typed, but for the text.
  var fields: PostArguments {
    var fields = PostArguments()
    fields.on = on
    fields.at = at
    fields.intention = intention
    fields.story = story
    fields.channel = channel
    fields.offer = offer
    fields.need = need
    fields.why = why
    return fields
  }

  /// What was typed, with the text read from where it says.
  func arguments() throws(Refusal) -> PostArguments {
    var arguments = fields
    arguments.text = try text.map(TextSource.text)
    return arguments
  }
}
