import ArgumentParser
import CandidCore
import CandidStore

struct AddVerb: Verb {
  static let configuration = CommandConfiguration(
    verb: "add",
    abstract: "Plan a post, or note an idea.",
    discussion: """
      The title is taken as it stands. Without --on the post is an idea.
      """,
    examples: """
      candid add "What a bad firing costs" --on tue --at 12:15 --story whole
      candid add "How we fill the kiln" --on fri --text - < kiln.txt
      candid add "The shelf we stopped making"
      """
  )

  @ParentCommand var root: Candid

  @Argument(help: "One line of 1 to 500 characters.")
  var title: String

  @OptionGroup var options: PostOptions

  @Flag(help: "Print the new post as JSON.")
  var json = false

  func report(_ surroundings: Surroundings) throws -> Report {
    let title = try Words.title(title)
    let workspace = try Workspace(opening: surroundings)
    let posts = try save(title, workspace)
    let saved = Saved(workspace: workspace, console: surroundings.console, isJSON: json)
    return saved.report(posts) { post in
      post.day == nil
        ? "Added the idea \(PostWords.title(post)) \(PostWords.id(post))"
        : "Added \(PostWords.title(post)) on \(PostWords.place(post.when)) \(PostWords.id(post))"
    }
  }

  private func save(_ title: String, _ workspace: Workspace) throws -> SavedChange {
    let nowhere = Plan(settings: workspace.settings)
    var ids = try workspace.newIDs(beside: nowhere)
    var post = Post(id: ids.next(), title: title)
    for (_, edit) in try options.edits(of: post, workspace) { _ = post.apply(edit) }
    return try workspace.save(.add(post, now: workspace.now), in: nowhere)
  }
}
