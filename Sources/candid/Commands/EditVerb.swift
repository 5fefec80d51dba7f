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
      """,
    examples: """
      candid edit k3f9 --title "What one bad firing costs" --at 12:30
      candid edit "Sold out in four minutes" --story whole --no-offer
      candid edit k3f9
      """
  )

  @ParentCommand var root: Candid

  @Argument(help: "The beginning of the post's id, or its title.")
  var id: String

  @Option(help: "The new title.")
  var title: String?

  @OptionGroup var options: PostOptions

  @Flag(help: "Print the changed post as JSON.")
  var json = false

  func report(_ surroundings: Surroundings) throws -> Report {
    let newTitle = try title.map(Words.title)
    let workspace = try Workspace(opening: surroundings)
    let plan = try workspace.wholePlan()
    let post = try PostNames(plan).post(named: id)
    var edits = try options.edits(of: post, workspace)
    if let newTitle { edits.insert(("title", .title(newTitle)), at: 0) }
    if edits.isEmpty {
      guard let editor = Editor(surroundings) else {
        throw Refusal.nothingToChange(verb: "edit", options: "--title, " + PostOptions.names)
      }
      let (edited, notices) = try EditedText(post, plan, workspace).save(from: editor)
      return report(edited, of: post, asked: "text", workspace, surroundings, notices)
    }
    let change = Change.edit(post, edits.map(\.edit), now: workspace.now)
    let edited = try workspace.save(change, in: plan)
    let asked = edits.map(\.field).joined(separator: " and ")
    return report(edited, of: post, asked: asked, workspace, surroundings)
  }

  private func report(
    _ edited: SavedChange,
    of post: Post,
    asked: String,
    _ workspace: Workspace,
    _ surroundings: Surroundings,
    _ notices: [String] = []
  ) -> Report {
    let saved = Saved(workspace: workspace, console: surroundings.console, isJSON: json)
    var report = saved.report(edited) { now in
      let fields = PostField.names(in: post, differingFrom: now)
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
