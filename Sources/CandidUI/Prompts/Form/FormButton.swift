import CandidCore

/// Something to do with the post of a form, in the row below its fields.
///
/// What was typed is saved with it, as one change.
package struct FormButton: Sendable {
  let label: String
  /// The edits it makes besides those of the fields.
  var edits: @Sendable (Post) -> [Edit] = { _ in [] }
  /// What follows once all is saved.
  var next = Next.nothing

  enum Next: Equatable, Sendable {
    case nothing
    /// The edit form of the post.
    case edit
    /// The choice of an intention.
    case tag
    /// The sample plan, in the place of one's own.
    case sample
    case leave
  }

  static let all = [
    FormButton(label: "save"),
    FormButton(label: "edit the post", next: .edit),
    FormButton(label: "tag", next: .tag),
    FormButton(
      label: "rest it a day",
      edits: { post in
        guard let tomorrow = post.day?.advanced(by: 1) else { return [] }
        return [.when(post.when.on(tomorrow))]
      }
    ),
    FormButton(label: "skip", edits: { _ in [.stage(.skipped)] }),
  ]
}
