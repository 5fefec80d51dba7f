/// What `add` is told, as typed.
package struct AddArguments: Equatable, Sendable {
  package var title: String
  package var fields = PostArguments()
  package var series = SeriesArguments()

  package init(_ title: String) {
    self.title = title
  }

  /// The change that adds the post; without a day it is an idea.
  package func change(
    _ id: PostID,
    in settings: Settings,
    _ base: DateBase,
    now: Instant
  ) throws(ArgumentError) -> Change {
    var post = Post(id: id, title: try Words.title(title))
    for (_, edit) in try fields.edits(of: post, in: settings, base) { _ = post.apply(edit) }
    if let edit = try series.edit(of: post, base) { _ = post.apply(edit) }
    return .add(post, now: now)
  }
}
