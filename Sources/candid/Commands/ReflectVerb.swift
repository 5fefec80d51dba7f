import ArgumentParser
import CandidCore
import CandidStore

struct ReflectVerb: Verb {
  static let configuration = CommandConfiguration(
    verb: "reflect",
    abstract: "Look back on a posted post.",
    discussion: """
      Keeps how many conversations it started and how it went, in your own words; `none` empties \
      either. Nothing is added up over posts. Without options it prints what was kept.
      """,
    examples: """
        candid reflect k3f9
        candid reflect k3f9 --conversations 3 --words "Two people asked about the kiln"
      """
  )

  @Argument(help: "The beginning of the post's id, or its title.")
  var id: String

  @Option(help: ArgumentHelp("How many conversations it started.", valueName: "number"))
  var conversations: String?

  @Option(help: ArgumentHelp("How it went, in your own words.", valueName: "words"))
  var words: String?

  @Flag(help: "Print the changed post as JSON; the post itself where nothing is said.")
  var json = false

  @OptionGroup var global: GlobalOptions

  func report(_ surroundings: Surroundings) throws -> Report {
    var arguments = ReflectArguments()
    arguments.conversations = conversations
    arguments.words = words
    try arguments.check()
    let workspace = try Workspace(opening: surroundings)
    let plan = try workspace.wholePlan()
    let post = try PostNames(plan).post(named: id)
    let console = surroundings.console
    guard !arguments.isEmpty else { return shown(post, workspace, console) }
    if post.stage != .posted { throw Refusal.notPosted(post) }
    let change = try arguments.change(of: post, now: workspace.now)
    let saved = Saved(workspace: workspace, console: console, isJSON: json)
    return saved.report(try workspace.save(change, in: plan)) { post in
      "Looked back on \(PostWords.title(post)) \(PostWords.id(post))"
    } already: { _ in
      "says this"
    }
  }

  private func shown(_ post: Post, _ workspace: Workspace, _ console: Console) -> Report {
    var report: Report
    if json {
      report = PlanJSON.report([("posts", PlanJSON(settings: workspace.settings).posts([post]))])
    } else {
      report = Report(lines: ReflectionText(console: console).lines(of: post))
    }
    report.warnings = workspace.warningsForReaders
    return report
  }
}
