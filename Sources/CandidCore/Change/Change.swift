/// One undoable change of a plan: steps on posts by id, never a snapshot of what a screen saw.
///
/// The terminal UI, the command line, import, repair and undo all speak this vocabulary.
package struct Change: Equatable, Sendable {
  package enum Step: Equatable, Sendable {
    case add(Post)
    case remove(PostID)
    case edit(PostID, [Edit])
  }

  /// What the change does, as the message line and the history say it: "Tagged education".
  package var summary: String
  package var steps: [Step]
  /// The flags it lets stand, or no longer.
  package var acceptances: [AcceptanceChange] = []
  /// The fields of the plan's settings that it sets.
  package var settings: [SettingsEdit] = []
  /// The posts as the person saw them.
  ///
  /// What others changed in them since is not written over without asking. Empty where the last
  /// writer wins, as on the command line.
  package var seen: [Post] = []
  /// The settings as the person saw them; nil where the last writer wins.
  package var seenSettings: Settings?

  package init(_ summary: String, _ steps: [Step]) {
    self.summary = summary
    self.steps = steps
  }

  /// The posts the change touches, in the order of its steps, each once.
  package var posts: [PostID] {
    var seen: Set<PostID> = []
    return steps.map(\.post).filter { seen.insert($0).inserted }
  }
}

extension Change.Step {
  package var post: PostID {
    switch self {
    case .add(let post): post.id
    case .remove(let id), .edit(let id, _): id
    }
  }
}
