import CandidCore

/// A form as the person meets it: a title, fields, and what can be done besides saving.
package struct FormKind: Sendable {
  package let name: String
  let title: String
  let fields: [FormField]
  var buttons: [FormButton] = []
  /// What is wrong where all is blank; nil where that is no reason not to save.
  let change: @Sendable (Post, [Edit], Instant) -> Change
}

extension FormKind: Equatable {
  package static func == (left: FormKind, right: FormKind) -> Bool { left.name == right.name }
}

extension FormKind {
  /// Every form; drafts name theirs.
  static let all: [FormKind] = [.edit, .occurrence, .questions, .reflection]

  static let edit = FormKind(
    name: "edit",
    title: "Edit post",
    fields: [.title, .date, .time] + fields + [.repeats],
    change: { .edit($0, $1, now: $2) }
  )

  /// A later post of a series.
  static let occurrence = FormKind(
    name: "occurrence",
    title: "Edit post of a series",
    fields: [.title, .date, .time, .applies] + fields,
    change: { .edit($0, $1, now: $2) }
  )

  private static let fields: [FormField] = [
    .channels, .intention, .story, .offer, .why, .need, .text, .sources, .pictures, .credits,
    .notes,
  ]

  /// The three questions, to be answered in one's own words.
  static let questions = FormKind(
    name: "questions",
    title: "Three questions",
    fields: FormField.questions,
    buttons: FormButton.all,
    change: { .answer($0, $1, now: $2) }
  )

  /// What came of a posted post.
  static let reflection = FormKind(
    name: "reflection",
    title: "Afterwards",
    fields: FormField.reflection,
    change: { .reflect($0, $1, now: $2) }
  )
}
