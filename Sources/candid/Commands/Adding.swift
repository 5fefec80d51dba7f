import CandidCore
import CandidStore

/// What `add` was told, whoever read it.
struct Adding: Equatable {
  var title: String
  /// All but the text, which is read when the post is made.
  var fields = PostArguments()
  /// Where the text stands: a file, or `-` for standard input.
  var textFile: String?
  var series = SeriesArguments()
  var isJSON = false

  init(title: String) {
    self.title = title
  }

  /// Adds the post, and says so.
  func report(_ surroundings: Surroundings) throws -> Report {
    // Told before anything about the plan, which may not even be there.
    _ = try Words.title(title)
    let workspace = try Workspace(opening: surroundings)
    let posts = try save(workspace)
    let saved = Saved(workspace: workspace, console: surroundings.console, isJSON: isJSON)
    return saved.report(posts) { post in
      post.day == nil
        ? "Added the idea \(PostWords.title(post)) \(PostWords.id(post))"
        : "Added \(PostWords.title(post)) on \(PostWords.place(post.when)) \(PostWords.id(post))"
    }
  }

  private func save(_ workspace: Workspace) throws -> SavedChange {
    let nowhere = Plan(settings: workspace.settings)
    var ids = try workspace.newIDs(beside: nowhere)
    var arguments = AddArguments(title)
    arguments.fields = fields
    arguments.fields.text = try textFile.map(TextSource.text)
    arguments.series = series
    let change = try arguments.change(
      ids.next(),
      in: workspace.settings,
      workspace.dateBase,
      now: workspace.now
    )
    return try workspace.save(change, in: nowhere)
  }
}
