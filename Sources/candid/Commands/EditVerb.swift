import ArgumentParser
import CandidCore
import CandidStore

struct EditVerb: Verb {
  static let configuration = CommandConfiguration(
    verb: "edit",
    abstract: "Change the fields of a post.",
    discussion: """
      Only what is named changes. Where nothing is named, your editor opens the text: VISUAL, else \
      EDITOR, else vi. What others write into the text meanwhile is merged with yours. A post is named by the beginning of its id or by its exact title. \
      `--on ideas` takes its day away; `none` empties --at, --channel, --need and --why.

      One of a series is named by the series and its date, k3f9@2026-12-01, and becomes real by the \
      edit. --following edits it and all after it; so do --every, --until and --count, which \
      `candid add --help` explains; `--every none` ends the series with the post.
      """,
    examples: """
        candid edit k3f9 --title "What one bad firing costs" --at 12:30
        candid edit "Sold out in four minutes" --story whole --no-offer
        candid edit k3f9
        candid edit k3f9 --every "2 weeks" --until 2026-12-31
        candid edit k3f9@2026-12-01 --following --at 18:00
      """
  )

  @Argument(help: "The beginning of the post's id, or its title.")
  var id: String

  @Option(help: "The new title.")
  var title: String?

  @OptionGroup var options: PostOptions

  @OptionGroup var series: SeriesOptions

  @Flag(help: "Edit all that follow the post in its series, too.")
  var following = false

  @Flag(help: "Print the changed post as JSON.")
  var json = false

  @OptionGroup var global: GlobalOptions

  func report(_ surroundings: Surroundings) throws -> Report {
    var arguments = EditArguments()
    arguments.title = try title.map(Words.title)
    let workspace = try Workspace(opening: surroundings)
    let plan = try workspace.wholePlan()
    let post = try PostNames(plan).post(named: id)
    arguments.fields = try options.arguments()
    arguments.series = series.arguments
    arguments.following = following
    let asked = try arguments.change(of: post, in: plan, workspace.dateBase, now: workspace.now)
    guard let (change, fields) = asked else {
      guard let editor = Editor(surroundings.environment) else {
        throw Refusal.nothingToChange(verb: "edit", options: Self.names)
      }
      let (edited, notices) = try EditedText(post, plan, workspace).save(from: editor)
      return report(edited, of: post, asked: "text", workspace, surroundings, notices)
    }
    var edited = try workspace.save(change, in: plan)
    if arguments.isAboutFollowing(post), edited.inverse != nil, !change.posts.contains(post.id) {
      // The post is as it was; its series, which stands on the first one, is not.
      edited.posts = [SavedPost(post: post, isChanged: true)]
    }
    let names = fields.joined(separator: " and ")
    return report(edited, of: post, asked: names, workspace, surroundings)
  }

  private static let names = "--title, \(SeriesOptions.names), " + PostOptions.names

  private func report(
    _ edited: SavedChange,
    of post: Post,
    asked: String,
    _ workspace: Workspace,
    _ surroundings: Surroundings,
    _ notices: [String] = []
  ) -> Report {
    let saved = Saved(workspace: workspace, console: surroundings.console, isJSON: json)
    var report = saved.report(edited.of([post])) { now in
      let fields = PostField.names(in: post, differingFrom: now)
      if fields.isEmpty {
        return "Ended the series with \(PostWords.title(now)) \(PostWords.id(now))"
      }
      let isMoved = post.when != now.when
      let place = now.day == nil ? "an idea" : PostWords.place(now.when)
      let words = "\(fields.joined(separator: ", ")) of \(PostWords.title(now))"
      return "Edited \(words)\(isMoved ? ", now \(place)" : "") \(PostWords.id(now))"
    } already: { _ in
      "has the same \(asked)"
    }
    report.warnings += notices
    return report
  }
}
