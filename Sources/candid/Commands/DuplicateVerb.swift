import ArgumentParser
import CandidCore
import CandidStore

struct DuplicateVerb: Verb {
  static let configuration = CommandConfiguration(
    verb: "duplicate",
    abstract: "Copy posts to a day as fresh drafts.",
    discussion: """
      A copy keeps the time of day.
      """,
    examples: """
        candid duplicate k3f9 --to +2w
      """
  )

  @Argument(help: "The beginnings of the posts' ids, or their titles.")
  var id: [String]

  @Option(help: ArgumentHelp("The day of the copies.", valueName: "day"))
  var to: String

  @Flag(help: "Print the copies as JSON.")
  var json = false

  @OptionGroup var global: GlobalOptions

  func report(_ surroundings: Surroundings) throws -> Report {
    let workspace = try Workspace(opening: surroundings)
    let day = try Words.day(to, option: "--to", workspace.dateBase)
    let plan = try workspace.wholePlan()
    let posts = try PostNames(plan).posts(named: id)
    var ids = try workspace.newIDs(beside: plan)
    let change = Change.duplicate(
      posts,
      to: day,
      ids: posts.map { _ in ids.next() },
      now: workspace.now
    )
    let copies = try workspace.save(change, in: plan)
    let saved = Saved(workspace: workspace, console: surroundings.console, isJSON: json)
    return saved.report(copies) { post in
      "Duplicated \(PostWords.title(post)) to \(PostWords.place(post.when)) \(PostWords.id(post))"
    }
  }
}
